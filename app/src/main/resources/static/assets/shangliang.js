// Progressive extras; every page works without them.
(function () {
  "use strict";

  // A form sends once: a second press while the first is on its way does nothing.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.querySelectorAll("button[type=submit],button:not([type])").forEach(function (button) {
      button.setAttribute("aria-busy", "true");
    });
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach(function (button) {
        button.removeAttribute("aria-busy");
      });
    });
  });

  // One open deadline at a time; Escape closes it.
  document.addEventListener("toggle", function (event) {
    var opened = event.target;
    if (opened.matches && opened.matches("details.due") && opened.open) {
      document.querySelectorAll("details.due[open]").forEach(function (other) {
        if (other !== opened) {
          other.open = false;
        }
      });
    }
  }, true);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      document.querySelectorAll("details.due[open]").forEach(function (open) {
        open.open = false;
        open.querySelector("summary").focus();
      });
    }
  });

  // A live part is read again when the server says that something changed; after a break the browser connects anew.
  document.querySelectorAll("[data-live]").forEach(function (part) {
    if (!window.EventSource || !window.htmx) {
      return;
    }
    var waiting = false;
    var news = new EventSource(part.dataset.live);
    news.addEventListener("changed", function () {
      if (waiting) {
        return;
      }
      waiting = true;
      window.setTimeout(function () {
        waiting = false;
        window.htmx.ajax("GET", window.location.pathname, {
          target: "#" + part.id, select: "#" + part.id, swap: "outerHTML"
        });
      }, 300);
    });
    window.addEventListener("pagehide", function () {
      news.close();
    });
  });
})();
