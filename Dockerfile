# syntax=docker/dockerfile:1
FROM python:3.12-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY checker checker
COPY rules rules
RUN python -m venv /opt/checker && /opt/checker/bin/pip install --no-cache-dir .

FROM python:3.12-slim
COPY --from=build /opt/checker /opt/checker
RUN useradd --create-home --uid 1000 editor
USER editor
ENV PATH=/opt/checker/bin:$PATH PYTHONDONTWRITEBYTECODE=1
# Rules and languages are compiled here, once for every run.
RUN echo "Two people were killed." | checker check - --quiet
WORKDIR /articles
ENTRYPOINT ["checker"]
CMD ["--help"]
