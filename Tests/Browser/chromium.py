"""Headless Chromium over its debugging pipe: nothing but Python's own library."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def find():
    """The browser's path; None where there is none."""
    return os.environ.get("WINNOW_CHROMIUM") or next((p for p in map(shutil.which, NAMES) if p), None)


class Chromium:
    """One browser with one page. What the page says to the console, and what fails in it, gathers in `said`."""

    def __init__(self, path, seconds=30):
        self.seconds = seconds
        self.said = []
        self.requests = []
        self.number = 0
        self.events = []
        self.folder = tempfile.mkdtemp(prefix="winnow-browser-")
        to_browser, self.out = os.pipe()
        self.inp, from_browser = os.pipe()
        # The browser reads its file 3 and writes its file 4.
        high = [os.dup2(to_browser, 30), os.dup2(from_browser, 31)]
        for one in high:
            os.set_inheritable(one, True)
        command = [
            path, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--remote-debugging-pipe", f"--user-data-dir={self.folder}", "about:blank",
        ]
        self.process = subprocess.Popen(
            ["bash", "-c", 'exec "$@" 3<&30 4>&31', "bash", *command], pass_fds=high, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        for one in (*high, to_browser, from_browser):
            os.close(one)
        self.buffer = b""
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.out)
        os.close(self.inp)
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer.get("result", {})
            self.note(answer)

    def read(self):
        while b"\0" not in self.buffer:
            more = os.read(self.inp, 1 << 20)
            if not more:
                raise RuntimeError("the browser ended")
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(line)

    def note(self, event):
        method, values = event.get("method"), event.get("params", {})
        self.events.append(method)
        if method == "Runtime.consoleAPICalled":
            self.said.append(" ".join(str(a.get("value", a.get("description"))) for a in values["args"]))
        elif method == "Runtime.exceptionThrown":
            details = values["exceptionDetails"]
            self.said.append(details.get("exception", {}).get("description") or details["text"])
        elif method == "Log.entryAdded":
            self.said.append(values["entry"]["text"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(values["request"]["url"])

    def open(self, url):
        self.events = []
        self.call("Page.navigate", url=url)
        end = time.time() + self.seconds
        while "Page.loadEventFired" not in self.events:
            if time.time() > end:
                raise RuntimeError(f"{url} did not load within {self.seconds} s")
            self.note(self.read())

    def run(self, script):
        """Runs a script in the page, promises awaited; gives back its value."""
        answer = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def press(self, key):
        code = {"Escape": 27, "Enter": 13, "Tab": 9}.get(key)
        text = {} if code else {"text": key}
        numbers = {"windowsVirtualKeyCode": code} if code else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, **text, **numbers)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, **numbers)

    def size(self, width, height, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def prefer(self, scheme):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"]))
