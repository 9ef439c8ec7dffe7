// The code of a slip stands behind the # of its address, which no server sees; here it goes into the field.
(function () {
  "use strict";

  var code = location.hash.replace("#", "");
  var field = document.getElementById("f-code");
  if (field && /^[0-9A-Za-z]{12}$/.test(code)) {
    field.value = code.replace(/(.{4})(?!$)/g, "$1 ");
    history.replaceState(null, "", location.pathname);
  }
})();
