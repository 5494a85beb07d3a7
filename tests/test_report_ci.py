"""The files for continuous integration: each script is run as its server would run it, each option exists."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from checker.cli import main
from checker.read import read
from checker.yaml_file import parse

ROOT = Path(__file__).resolve().parent.parent
ACTION = ROOT / "action.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
GITLAB = ROOT / "docs" / "examples" / "gitlab-ci.yml"
TEXTS = [ROOT / "docs" / "ci.md", ACTION, HOOKS, GITLAB, ROOT / "Dockerfile"]
ARTICLES = ROOT / "fixtures" / "reports" / "articles"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
# Options of the other programs that these files call.
OF_OTHERS = {"--rm", "--network", "--quiet", "--no-cache-dir", "--create-home", "--uid", "--from", "--help"}
OF_GIT = {"--name-only", "--diff-filter"}


def data(path: Path) -> Any:
    return parse(path.read_text(encoding="utf-8"), path)[0]


def bash(script: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a script with the checker of this environment first on the path."""
    found = shutil.which("bash")
    if not found or sys.platform == "win32":
        pytest.skip("no bash on this machine")
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, **variables}
    return subprocess.run(
        [found, "-c", script], cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def action_variables(folder: Path, paths: str, fail_on: str) -> dict[str, str]:
    files = {"GITHUB_OUTPUT": str(folder / "output"), "GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
    inputs = {"PATHS": paths, "RULES": "", "CHANGED": "", "FAIL_ON": fail_on, "REPORT_LANGUAGE": "en"}
    return files | inputs | {"REPORTS": "reports out"}


@pytest.mark.parametrize(("fail_on", "status"), [("error", 1), ("never", 0)])
def test_action(tmp_path: Path, fail_on: str, status: int) -> None:
    step = next(step for step in data(ACTION)["runs"]["steps"] if step.get("id") == "check")
    variables = action_variables(tmp_path, f"{ARTICLES}\n", fail_on)
    done = bash(step["run"], tmp_path, **variables)
    outputs = dict(line.split("=", 1) for line in (tmp_path / "output").read_text(encoding="utf-8").splitlines())
    assert set(step["env"]) <= set(variables)
    assert done.returncode == status, done.stderr
    assert done.stdout.startswith("::error file=")
    assert (tmp_path / "summary.md").read_text(encoding="utf-8").startswith("## Claim consistency report")
    assert set(outputs) == set(data(ACTION)["outputs"])
    assert all((tmp_path / path).is_file() for path in outputs.values())


def test_action_with_nothing_to_read_says_so(tmp_path: Path) -> None:
    step = next(step for step in data(ACTION)["runs"]["steps"] if step.get("id") == "check")
    done = bash(step["run"], tmp_path, **action_variables(tmp_path, "nowhere", "error"))
    assert done.returncode == 2
    assert "nowhere" in done.stderr


def test_action_tells_only_what_a_change_brings(tmp_path: Path) -> None:
    step = next(step for step in data(ACTION)["runs"]["steps"] if step.get("id") == "check")
    archive = ROOT / "fixtures" / "articles"
    variables = action_variables(tmp_path, f"{archive}\n", "error")
    changed = {"CHANGED": f"{archive / 'spokesman-interview.md'}\n"}
    done = bash(step["run"], tmp_path, **{**variables, **changed})
    assert done.returncode == 0, done.stderr
    assert "::error" not in done.stdout


def test_gitlab_job(tmp_path: Path) -> None:
    job = data(GITLAB)["claim-consistency"]
    install, *script = job["script"]
    done = bash("\n".join(script), tmp_path, **{**job["variables"], "ARTICLES": str(ARTICLES)})
    reports = job["artifacts"]["reports"]
    found = json.loads((tmp_path / reports["codequality"]).read_text(encoding="utf-8"))
    tests = ElementTree.parse(tmp_path / reports["junit"]).getroot()
    assert "pip install" in install
    assert done.returncode == 1, done.stderr
    assert any(entry["severity"] == "critical" for entry in found)
    assert len(tests) == len(list(read([ARTICLES])))
    assert all((tmp_path / path).is_file() for path in job["artifacts"]["paths"])


def test_gitlab_job_tells_only_what_a_merge_request_brings(tmp_path: Path) -> None:
    archive = tmp_path / "articles"
    shutil.copytree(ROOT / "fixtures" / "articles", archive)
    before = commit(tmp_path, "archive")
    (archive / "\u062e\u0628\u0631.md").write_text("Quiet day in the harbour.", encoding="utf-8")
    (archive / "harbour.png").write_bytes(b"PNG")
    commit(tmp_path, "a quiet article and its picture")
    job = data(GITLAB)["claim-consistency"]
    script = "\n".join(job["script"][1:])
    whole = bash(script, tmp_path, **job["variables"])
    request = bash(script, tmp_path, **job["variables"], CI_MERGE_REQUEST_DIFF_BASE_SHA=before)
    assert whole.returncode == 1, whole.stderr
    assert request.returncode == 0, request.stderr
    assert "findings 0" in request.stdout


def commit(folder: Path, message: str) -> str:
    """Commit everything in a folder, a repository from then on; the name of the commit."""
    git = shutil.which("git")
    if not git:
        pytest.skip("no git on this machine")
    author = ("-c", "user.name=editor", "-c", "user.email=editor@news.example", "-c", "commit.gpgsign=false")
    for arguments in (["init", "-q"], ["add", "-A"], [*author, "commit", "-q", "-m", message]):
        subprocess.run([git, *arguments], cwd=folder, check=True)
    said = subprocess.run([git, "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True)
    return said.stdout.strip()


def test_hook_reads_the_folder_of_its_arguments() -> None:
    hook = data(HOOKS)[0]
    assert hook["entry"] == "checker check"
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True


def test_image_is_built_of_what_the_dockerfile_copies(tmp_path: Path) -> None:
    from hatchling.builders.wheel import WheelBuilder

    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copies = [line.split()[1:] for line in lines if line.startswith("COPY ") and "--from" not in line]
    for *sources, _ in copies:
        for source in sources:
            copy = shutil.copytree if (ROOT / source).is_dir() else shutil.copyfile
            copy(ROOT / source, tmp_path / source)
    wheel = next(iter(WheelBuilder(str(tmp_path)).build(directory=str(tmp_path / "dist"), versions=["standard"])))
    with ZipFile(wheel) as packed:
        names = {*packed.namelist()}
    assert {f"checker/rules_pack/{rule.name}" for rule in ROOT.glob("rules/*.yaml")} <= names
    assert "checker/reports/html/page.html.j2" in names
    assert names >= {path.relative_to(ROOT).as_posix() for path in ROOT.glob("checker/**/*.py")}


def test_image_is_sent_what_the_dockerfile_copies() -> None:
    copied = re.findall(r"(?m)^COPY (?!--from)(.+) \S+$", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    sent = re.findall(r"(?m)^!(.+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"))
    assert sorted(sent) == sorted(name for names in copied for name in names.split())


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_every_option_exists(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    known = set(OPTION.findall(capsys.readouterr().out)) | OF_OTHERS | OF_GIT
    assert set(OPTION.findall(path.read_text(encoding="utf-8"))) - known == set()


def test_every_format_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    from checker.reports import formats

    told = set(re.findall(r"(?m)^\| ((?:`\w+`(?:, )?)+) \|", TEXTS[0].read_text(encoding="utf-8")))
    assert {name for cell in told for name in re.findall(r"\w+", cell)} >= set(formats())


def test_inputs_of_the_action_are_told() -> None:
    text = TEXTS[0].read_text(encoding="utf-8")
    assert [name for name in data(ACTION)["inputs"] if f"| `{name}` |" not in text] == []
