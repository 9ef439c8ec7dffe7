// Works out what a proposal means for one person. Everything stays in this page: no request, no storage.
(function () {
  "use strict";

  var box = document.querySelector("[data-mine]");
  if (!box) {
    return;
  }
  var field = function (name) {
    return document.getElementById("mine-" + name);
  };
  box.hidden = false;

  // A number with up to six decimals as a whole number of millionths; null when it is none.
  function exact(text) {
    var plain = text.replace(/[,，\s%％]/g, "");
    var match = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/.exec(plain);
    if (!match) {
      return null;
    }
    var whole = BigInt(match[2]) * 1000000n + BigInt(((match[3] || "") + "000000").slice(0, 6));
    return match[1] ? -whole : whole;
  }

  // Half counts as one, away from nought, as on the server.
  function rounded(number, by) {
    var sign = number < 0n ? -1n : 1n;
    return sign * ((number * sign * 2n + by) / (by * 2n));
  }

  function yuan(fen) {
    var sign = fen < 0n ? "−" : "";
    var all = String(fen < 0n ? -fen : fen).padStart(3, "0");
    return sign + all.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",") + "." + all.slice(-2) + " 元";
  }

  function show(name, text) {
    field(name).textContent = text;
  }

  function work() {
    var asked = ["pay", "percent", "flat", "social"].map(function (name) {
      return field(name).value.trim() === "" ? 0n : exact(field(name).value);
    });
    var months = /^\d{1,2}$/.test(field("months").value.trim()) ? BigInt(field("months").value.trim()) : 0n;
    var wrong = asked.indexOf(null) >= 0 || months < 1n || months > 12n;
    field("error").hidden = !wrong;
    if (wrong || asked[0] <= 0n) {
      show("after", "请先填工资");
      ["more", "year", "net"].forEach(function (name) { show(name, "—"); });
      return;
    }
    var before = rounded(asked[0], 10000n);
    var after = rounded(before * (100000000n + asked[1]), 100000000n) + rounded(asked[2], 10000n);
    after = after < 0n ? 0n : after;
    var more = after - before;
    show("after", yuan(after));
    show("more", yuan(more));
    show("year", yuan(more * months));
    show("net", yuan(more - rounded(more * asked[3], 100000000n)));
  }

  // A link may carry the proposal behind the #; what stands there is never sent to the server.
  var given = new URLSearchParams(location.hash.slice(1));
  field("percent").value = given.get("p") || "";
  field("flat").value = /^-?\d+$/.test(given.get("f") || "") ? String(Number(given.get("f")) / 100) : "";
  field("months").value = given.get("m") || "12";
  box.addEventListener("input", work);
  work();
})();
