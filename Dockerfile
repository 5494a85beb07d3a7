# syntax=docker/dockerfile:1
FROM python:3.12-slim AS build
WORKDIR /source
COPY . .
RUN python -m venv /opt/checker && /opt/checker/bin/pip install --no-cache-dir .

FROM python:3.12-slim
COPY --from=build /opt/checker /opt/checker
RUN useradd --create-home --uid 1000 editor
USER editor
ENV PATH=/opt/checker/bin:$PATH PYTHONDONTWRITEBYTECODE=1
WORKDIR /articles
ENTRYPOINT ["checker"]
CMD ["--help"]
