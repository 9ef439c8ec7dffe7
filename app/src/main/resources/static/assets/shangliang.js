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

  // What is wrong is said with the name of the field it is about.
  document.querySelectorAll('.say[role=alert] a[href^="#"]').forEach(function (link) {
    var id = link.getAttribute("href").slice(1);
    var label = document.querySelector('label[for="' + CSS.escape(id) + '"], [id="' + CSS.escape(id) + '"] > legend');
    if (label && label.firstChild) {
      link.textContent = label.firstChild.textContent.trim() + "：" + link.textContent;
    }
  });

  // Large print and the dark ground change on the spot: what is typed and not sent yet stays.
  document.addEventListener("click", function (event) {
    var link = event.target.closest('a[href^="/display?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    fetch(link.href).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var changed = new DOMParser().parseFromString(text, "text/html");
      var fresh = changed.querySelectorAll('a[href^="/display?"]');
      ["data-bs-theme", "data-sl-size"].forEach(function (name) {
        document.documentElement.setAttribute(name, changed.documentElement.getAttribute(name));
      });
      document.querySelectorAll('a[href^="/display?"]').forEach(function (tool, at) {
        tool.href = fresh[at].getAttribute("href");
        tool.title = fresh[at].title;
        tool.innerHTML = fresh[at].innerHTML;
      });
    }).catch(function () {
      window.location.assign(link.href);
    });
  });

  // A live part is read again when the server says that something changed; after a break the browser connects anew.
  document.querySelectorAll("[data-live]").forEach(function (part) {
    if (!window.EventSource || !window.htmx) {
      return;
    }
    var waiting = false;
    function lost(is) {
      document.querySelectorAll("[data-lost]").forEach(function (note) {
        note.hidden = !is;
      });
    }
    function refresh() {
      waiting = false;
      window.htmx.ajax("GET", window.location.pathname, {
        target: "#" + part.id, select: "#" + part.id, swap: "outerHTML"
      }).catch(function () {
        lost(true);
        later(3000);
      });
    }
    function later(pause) {
      if (!waiting) {
        waiting = true;
        window.setTimeout(refresh, pause);
      }
    }
    var news = new EventSource(part.dataset.live);
    news.addEventListener("changed", function () {
      later(300);
    });
    news.addEventListener("error", function () {
      lost(true);
    });
    news.addEventListener("open", function () {
      lost(false);
    });
    window.addEventListener("pagehide", function () {
      news.close();
    });
  });

  // Every table of a page can be kept as a file for a spreadsheet; where the server has a whole list it offers that itself.
  function cell(td) {
    var copy = td.cloneNode(true);
    copy.querySelectorAll(".sr,button,input,select").forEach(function (extra) {
      extra.remove();
    });
    copy.querySelectorAll("br,div,p,li").forEach(function (line) {
      line.before(" ");
    });
    var text = copy.textContent.replace(/\s+/g, " ").trim();
    var safe = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? "'" + text : text;
    return /[",;\t]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function save(table) {
    var picks = new Set();
    table.querySelectorAll("tbody tr").forEach(function (row) {
      Array.from(row.cells).forEach(function (td, at) {
        if (td.querySelector("input[type=checkbox]")) {
          picks.add(at);
        }
      });
    });
    var lines = Array.from(table.rows).map(function (row) {
      return Array.from(row.cells).filter(function (td, at) {
        return !picks.has(at);
      }).map(cell).join(",");
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\uFEFF" + lines.join("\r\n") + "\r\n"], { type: "text/csv" }));
    link.download = table.caption.textContent.trim() + ".csv";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  document.querySelectorAll(".tb-wrap > table.tb").forEach(function (table) {
    var part = table.closest("section") || document;
    if (!table.caption || table.tBodies[0].rows.length < 2 || part.querySelector('a[href*=".csv"]')) {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-sm";
    button.textContent = "存成表格文件";
    button.setAttribute("aria-label", "把“" + table.caption.textContent.trim() + "”存成表格文件");
    button.addEventListener("click", function () {
      save(table);
    });
    var foot = document.createElement("p");
    foot.className = "tb-foot";
    foot.append(button);
    table.parentElement.after(foot);
  });
})();
