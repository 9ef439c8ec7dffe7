// The code of a slip stands behind the # of its address, which no server sees; here it goes into the field. Until a ballot
// is drawn or cast the code stays in this tab, so that a reload does not lose it; where no code is asked for any more
// (the receipt, a vote that is closed) it is forgotten.
(function () {
  "use strict";

  var name = "code " + location.pathname.split("/")[2];
  var field = document.getElementById("f-code");

  function keep(code) {
    try {
      if (code) {
        sessionStorage.setItem(name, code);
      } else {
        sessionStorage.removeItem(name);
      }
    } catch (full) {
      // Then a reload asks for the code again.
    }
  }

  function kept() {
    try {
      return sessionStorage.getItem(name) || "";
    } catch (unreadable) {
      return "";
    }
  }

  if (!field) {
    keep("");
    return;
  }
  field.addEventListener("input", function () {
    keep(field.value.trim());
  });
  var code = location.hash.replace("#", "");
  if (/^[0-9A-Za-z]{12}$/.test(code)) {
    field.value = code.replace(/(.{4})(?!$)/g, "$1 ");
    history.replaceState(null, "", location.pathname);
    keep(field.value);
  } else if (!field.value) {
    field.value = kept();
  }
})();
