// Reads the draft aloud with the browser's own voice. Where there is none no button appears; nothing is sent.
(function () {
  "use strict";

  var voice = window.speechSynthesis;
  if (!voice || !window.SpeechSynthesisUtterance) {
    return;
  }
  var state = document.querySelector("[data-speech-state]");
  var now = null;

  function tell(text) {
    if (state) {
      state.textContent = text;
    }
  }

  function quiet() {
    if (now) {
      now.setAttribute("aria-pressed", "false");
      now = null;
    }
    voice.cancel();
  }

  function words(button) {
    return button.getAttribute("data-speak").split(" ").map(function (id) {
      var part = document.getElementById(id);
      if (!part) {
        return "";
      }
      if (id !== "say-all") {
        return part.textContent;
      }
      var head = document.getElementById("say-0");
      var all = Array.prototype.map.call(part.querySelectorAll(".cl"), function (clause) {
        return clause.querySelector(".hd").textContent + "。" + clause.querySelector(".tx .pre").textContent;
      });
      return (head ? head.textContent + "。" : "") + all.join("。");
    }).join("。");
  }

  // Short pieces: some voices stop after a quarter of a minute.
  function pieces(text) {
    return text.replace(/\s+/g, " ").split(/(?<=[。；！？])/).filter(function (piece) {
      return piece.trim() !== "";
    });
  }

  function read(button) {
    now = button;
    button.setAttribute("aria-pressed", "true");
    tell("正在读，再按一次就停");
    var rest = pieces(words(button));
    (function next() {
      if (now !== button) {
        return;
      }
      if (rest.length === 0) {
        quiet();
        tell("");
        return;
      }
      var piece = new window.SpeechSynthesisUtterance(rest.shift());
      piece.lang = "zh-CN";
      piece.rate = 0.9;
      piece.onend = next;
      piece.onerror = function (problem) {
        if (now === button && problem.error !== "interrupted" && problem.error !== "canceled") {
          quiet();
          tell("这台手机现在读不出来，请换个浏览器打开");
        }
      };
      voice.speak(piece);
    })();
  }

  function listen(button) {
    button.addEventListener("keydown", function (key) {
      if (key.key === " ") {
        key.preventDefault();
        button.click();
      }
    });
    button.addEventListener("click", function (click) {
      click.preventDefault();
      var same = now === button;
      quiet();
      tell("");
      if (!same) {
        read(button);
      }
    });
  }

  // The page itself has no buttons that need this script: each is made from the words that wait, hidden, in its place,
  // as a link to what it reads.
  document.querySelectorAll("[data-speak]").forEach(function (part) {
    var button = document.createElement("a");
    button.href = "#" + part.getAttribute("data-speak").split(" ")[0];
    button.setAttribute("role", "button");
    button.className = "wk-tool";
    button.setAttribute("data-speak", part.getAttribute("data-speak"));
    button.setAttribute("aria-pressed", "false");
    while (part.firstChild) {
      button.appendChild(part.firstChild);
    }
    part.replaceWith(button);
    listen(button);
  });
  document.querySelectorAll("[data-speech]").forEach(function (part) {
    part.hidden = false;
  });
  window.addEventListener("pagehide", quiet);
})();
