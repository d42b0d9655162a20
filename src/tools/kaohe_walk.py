"""Starts, kills and walks a packaged Kaohe with the demo company. Used by crash-walk and two-nodes; needs Python 3.9."""

import base64
import collections
import datetime
import glob
import http.client
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSWORD = "kaohe-demo"
TECHNICIAN, SUPERIOR, LEADER, HR = "10007", "10011", "10002", "10006"
PEOPLE = 21  # in the demo company
SCORE = "91.20"  # computed by hand from the rules R128–R135
JOB_LOCK_SECONDS = 20  # a killed process keeps a job locked so long; five minutes unless told otherwise

SHANGHAI = datetime.timezone(datetime.timedelta(hours=8))
TODAY = datetime.datetime.now(SHANGHAI).date()
NUMBER = f"{TODAY:%YM%m}-{TECHNICIAN}"

SCORECARD = {
    "L01__failures": "0", "L02__completion": "92", "L03__completion": "100", "L04__points": "18.5", "L05__refusals": "0",
    "L06__served": "200", "L06__external": "6", "L06__internal": "2", "L07__late": "2", "L08__minor": "0", "L08__major": "0",
    "L09__missed": "0", "L09__score": "80", "L10__done": "1",
}
INTERVIEW = {"heldOn": TODAY.isoformat(), "attendance": "ATTENDED"}
STEPS = {  # in their order: who, what the log calls it, and what they fill in
    "SelfAssess": (TECHNICIAN, "SELF_SUBMITTED", SCORECARD),
    "SuperiorScore": (SUPERIOR, "SUPERIOR_SUBMITTED", SCORECARD | {"decision": "SCORE"}),
    "SuperiorInterview": (SUPERIOR, "SUPERIOR_INTERVIEWED",
                          INTERVIEW | {"strengths": "careful", "improvements": "speed", "goals": "fewer returns"}),
    "LeaderInterview": (LEADER, "LEADER_INTERVIEWED", INTERVIEW | {"opinion": "agreed"}),
    "SignResult": (TECHNICIAN, "SIGNED", {"answer": "SIGN"}),
    "DecideOutcome": (HR, "DECIDED", {"outcome": "NONE", "reason": "a mere month"}),
}
SIGNATURES = {"SignResult"}  # steps that ask for the password on a page of their own
ENTERED = ["SELF_ASSESS", "SUPERIOR_SCORE", "SUPERIOR_INTERVIEW", "LEADER_INTERVIEW", "SIGN_RESULT", "DECIDE_OUTCOME"]
LOGGED = sorted([("OPENED", ""), ("SCORED", ""), ("PROPOSED", ""), ("SEALED", "")]
                + [(kind, "") for _, kind, _ in STEPS.values()] + [("ENTERED", step) for step in ENTERED])
GONE = (OSError, http.client.HTTPException)  # nobody answers, or not with success


signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped"))  # by way of every "finally", so that no process stays behind


class Failure(Exception):
    """Something was lost, done twice, or does not come."""


def wait(what, condition, seconds=240):
    """The first true answer of the condition; while nobody answers, it asks again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = condition()
            if answer:
                return answer
        except GONE:
            pass
        time.sleep(0.1)
    raise Failure(f"{what}: not within {seconds} seconds")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def unpack(folder):
    """The packaged application, unpacked because that starts faster."""
    jars = glob.glob(str(ROOT / "target" / "kaohe-*.jar"))
    if len(jars) != 1:
        raise Failure(f"Build the application first (mvn -DskipTests package): target/kaohe-*.jar is {jars}")
    subprocess.run(["java", "-Djarmode=tools", "-jar", jars[0], "extract", "--destination", folder / "app"],
                   check=True, stdout=subprocess.DEVNULL)
    return folder / "app" / os.path.basename(jars[0])


class Node:
    """One process of the application. Without a database given it uses an H2 file below its folder, as by default."""

    def __init__(self, jar, folder, database=None, name="node"):
        self.jar, self.folder, self.name, self.port = jar, folder, name, free_port()
        self.log = folder / f"{name}.log"
        self.process = None
        self.environment = dict(os.environ, KAOHE_DEMO="true")
        self.options = [f"--server.port={self.port}",
                        f"--camunda.bpm.job-execution.lock-time-in-millis={JOB_LOCK_SECONDS * 1000}"]
        if database:
            url, user, password = database
            self.environment.update(KAOHE_DB_URL=url, KAOHE_DB_USER=user, KAOHE_DB_PASSWORD=password)
            self.options.append("--spring.profiles.active=postgres")

    def start(self, *options):
        self.begun = self.log.stat().st_size if self.log.exists() else 0
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                ["java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx768m", "-jar", self.jar, *self.options, *options],
                cwd=self.folder, env=self.environment, stdout=log, stderr=subprocess.STDOUT)
        return self

    def said(self, text):
        """Whether the log of this start contains the text."""
        return text in self.log.read_bytes()[self.begun:].decode(errors="replace")

    def started(self):
        wait(f"{self.name} starts", lambda: self.said("Started KaoheApplication") or self.process.poll() is not None, 400)
        if self.process.poll() is not None:
            raise Failure(f"{self.name} ended by itself; see {self.log}")
        return self

    def kill(self):
        if self.process and self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
            self.process.wait()

    # REST, as one of the people

    def call(self, person, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}")
        request.add_header("Authorization", "Basic " + base64.b64encode(f"{person}:{PASSWORD}".encode()).decode())
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=120) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def engine(self, path, person=HR):
        return self.call(person, "/engine-rest/" + path)

    def appraisal(self):
        return self.call(HR, f"/api/appraisals/{NUMBER}")

    # the walk

    def task(self, step, person=None):
        """The open task of the step as its person sees it, or None."""
        found = self.engine(f"task?processInstanceBusinessKey={NUMBER}&taskDefinitionKey=UserTask_{step}",
                            person or STEPS[step][0])
        if len(found) > 1:
            raise Failure(f"{step} is open {len(found)} times")
        return found[0] if found else None

    def confirm(self, person, task):
        """Types the password on the page before a signature, as a browser would."""
        root, browser = f"http://127.0.0.1:{self.port}", urllib.request.build_opener(urllib.request.HTTPCookieProcessor())

        def send(page, action, **fields):
            form = browser.open(root + page, timeout=120).read().decode()
            fields["_csrf"] = re.search('name="_csrf" value="([^"]+)"', form).group(1)
            return browser.open(root + action, urllib.parse.urlencode(fields).encode(), timeout=120).url

        send("/login", "/login", username=person, password=PASSWORD)
        address = send(f"/sign/{task}", f"/sign/{task}", password=PASSWORD)
        if "/tasklist/" not in address:
            raise Failure(f"The password before the signature was not accepted: {address}")

    def claimed(self, step):
        """Waits for the task of the step, claims it where it waits for a group, and confirms a signature."""
        person = STEPS[step][0]
        task = wait(f"{step} opens", lambda: self.task(step))
        if task["assignee"] is None:
            self.call(person, f"/engine-rest/task/{task['id']}/claim", {"userId": person})
        if step in SIGNATURES:
            self.confirm(person, task["id"])
        return task["id"]

    def submit(self, step, task=None):
        person, _, values = STEPS[step]
        variables = {name: {"value": value, "type": "String"} for name, value in values.items()}
        self.call(person, f"/engine-rest/task/{task or self.claimed(step)}/submit-form", {"variables": variables})

    def submit_and_die(self, step, seconds):
        """Submits, and kills the node so long after sending. True where the answer had come before."""
        task, answered = self.claimed(step), []

        def send():
            try:
                self.submit(step, task)
                answered.append(True)
            except GONE:
                pass  # the node died first

        sending = threading.Thread(target=send)
        sending.start()
        time.sleep(seconds)
        self.kill()
        sending.join()
        return bool(answered)

    def submitted(self, step):
        """Whether a submission took effect, by the appraisal's own log."""
        return STEPS[step][1] in [entry["kind"] for entry in self.appraisal()["log"]]


def only(what, found, expected):
    if found != expected:
        raise Failure(f"{what}: {found} instead of {expected}")


def check(node):
    """What has to be true when the walk is over, whatever happened on the way. Returns the figures for the last line."""
    appraisal = wait("the dossier is sealed", lambda: (a := node.appraisal())["state"] == "SEALED" and a)
    only("score", appraisal["score"]["official"], SCORE)
    only("ratings", sorted(rating["role"] for rating in appraisal["ratings"]), ["SELF", "SUPERIOR"])
    only("interviews", len(appraisal["interviews"]), 2)
    only("signatures", len(appraisal["signatures"]), 1)
    only("dossier", appraisal["dossier"], 1)

    log = appraisal["log"]
    only("numbers of the log", [entry["sequence"] for entry in log], list(range(1, len(log) + 1)))
    only("events logged", sorted((entry["kind"], entry["step"] if entry["kind"] == "ENTERED" else "") for entry in log), LOGGED)

    period = node.call(HR, f"/api/periods/{appraisal['periodId']}")
    only("people", len({one["person"] for one in period["participants"]}), PEOPLE)
    only("participants", len(period["participants"]), PEOPLE)
    only("people neither opened nor excluded", [one for one in period["participants"]
                                                if one["state"] not in ("OPENED", "EXCLUDED")], [])
    opened = sorted(one["appraisal"] for one in period["participants"] if one["state"] == "OPENED")
    only("appraisals", len(set(opened)), len(opened))
    only("more than one or two appraisals", len(opened) > 2, True)
    only("process instances", sorted(one["businessKey"] for one in node.engine(
        "history/process-instance?processDefinitionKey=employee-appraisal")), opened)
    only("periods", [one["businessKey"] for one in node.engine(
        "history/process-instance?processDefinitionKey=appraisal-period")], [period["code"]])

    instance = node.engine(f"history/process-instance?processInstanceBusinessKey={NUMBER}")[0]
    only("process instance", instance["state"], "COMPLETED")
    activities = collections.Counter(one["activityId"] for one in node.engine(
        f"history/activity-instance?processInstanceId={instance['id']}"))
    only("activities that ran twice", [name for name, times in activities.items() if times > 1], [])
    only("steps that did not run", {f"UserTask_{step}" for step in STEPS} - set(activities), set())

    only("incidents", node.engine("incident"), [])
    only("failed jobs", node.engine("job?withException=true") + node.engine("job?noRetriesLeft=true"), [])
    only("jobs left to do", node.engine("job?messages=true"), [])
    only("timers of the open tasks seen", node.engine("job/count?timers=true")["count"] >= len(opened) - 1, True)

    deployments = node.engine("deployment")
    files = collections.Counter(os.path.basename(file["name"]) for deployment in deployments
                                for file in node.engine(f"deployment/{deployment['id']}/resources"))
    only("files deployed twice", [name for name, times in files.items() if times > 1], [])
    sheets = collections.Counter(re.sub(r"-[a-z]+-c\d+\.form$", "", name) for name in files if name.startswith("scorecard"))
    only("raters that every published sheet is compiled for", set(sheets.values()), {4})
    only("versions of the processes", {one["version"] for one in node.engine("process-definition")}, {1})
    return f"{len(opened)} appraisals, {len(files)} files deployed, {len(log)} events logged, score {SCORE}, dossier 1"


def verify_archive(node):
    """Runs the verification of the archive as its own process. Returns what it said in a few words."""
    node.start("--kaohe.verify-archive=true")
    try:
        wait("the verification of the archive ends", lambda: node.process.poll() is not None or node.said("Tomcat started"))
        code = node.process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        return "archive not verified: this version has no command for it"
    finally:
        node.kill()
    only("exit code of the verification of the archive", code, 0)
    return "archive intact"
