// The voter's side of a blind token (docs/protocol/ballot.md, level b): RFC 9474, RSABSSA-SHA384-PSS-Randomized.
// What the roll sees is blinded here; what the box sees is unblinded here; nothing else leaves this tab.

const EXPONENT = 65537n;
const HASH = 48;
const SALT = 48;

export function hexOf(bytes) {
  return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
}

export function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16));
}

function numberOf(bytes) {
  return BigInt("0x" + hexOf(bytes));
}

function bytesOfNumber(number, length) {
  return bytesOf(number.toString(16).padStart(2 * length, "0"));
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function chance(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

async function sha384(...parts) {
  return new Uint8Array(await crypto.subtle.digest("SHA-384", joined(...parts)));
}

function power(base, exponent, modulus) {
  let result = 1n;
  for (let factor = base % modulus, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) {
      result = (result * factor) % modulus;
    }
    factor = (factor * factor) % modulus;
  }
  return result;
}

function inverse(number, modulus) {
  let [low, high, x, y] = [number % modulus, modulus, 1n, 0n];
  while (low > 0n) {
    const times = high / low;
    [low, high, x, y] = [high - times * low, low, y - times * x, x];
  }
  if (high !== 1n) {
    throw new Error("no inverse");
  }
  return ((y % modulus) + modulus) % modulus;
}

// EMSA-PSS of RFC 8017; the mask and the seal are the same for encoding and for checking.
async function masked(block, seed, bits) {
  const out = block.slice();
  for (let at = 0; at < out.length; at += HASH) {
    const part = await sha384(seed, bytesOfNumber(BigInt(at / HASH), 4));
    for (let i = 0; i < HASH && at + i < out.length; i++) {
      out[at + i] ^= part[i];
    }
  }
  out[0] &= 0xff >> (8 * Math.ceil(bits / 8) - bits);
  return out;
}

async function seal(message, salt) {
  return sha384(new Uint8Array(8), await sha384(message), salt);
}

export async function encode(message, salt, bits) {
  const hash = await seal(message, salt);
  const block = new Uint8Array(Math.ceil(bits / 8) - HASH - 1);
  block[block.length - SALT - 1] = 1;
  block.set(salt, block.length - SALT);
  return joined(await masked(block, hash, bits), hash, Uint8Array.of(0xbc));
}

async function fits(message, encoded, bits) {
  const length = encoded.length - HASH - 1;
  const hash = encoded.slice(length, length + HASH);
  if (encoded[encoded.length - 1] !== 0xbc || encoded[0] & ~(0xff >> (8 * encoded.length - bits))) {
    return false;
  }
  const block = await masked(encoded.slice(0, length), hash, bits);
  const at = length - SALT - 1;
  if (block.slice(0, at).some((one) => one !== 0) || block[at] !== 1) {
    return false;
  }
  return hexOf(await seal(message, block.slice(at + 1))) === hexOf(hash);
}

// A key is the hexadecimal digits of its modulus.
function read(key) {
  const modulus = BigInt("0x" + key);
  return { modulus, length: key.length / 2, bits: modulus.toString(2).length };
}

export async function verify(key, message, signature) {
  const { modulus, length, bits } = read(key);
  const number = numberOf(signature);
  if (signature.length !== length || number === 0n || number >= modulus) {
    return false;
  }
  const size = Math.ceil((bits - 1) / 8);
  const back = power(number, EXPONENT, modulus);
  return back.toString(16).length <= 2 * size && fits(message, bytesOfNumber(back, size), bits - 1);
}

function factorBelow(modulus, length) {
  for (;;) {
    const factor = numberOf(chance(length));
    if (factor > 0n && factor < modulus) {
      return factor;
    }
  }
}

export async function blind(key, message, salt, factor) {
  const { modulus, length, bits } = read(key);
  const random = factor || factorBelow(modulus, length);
  const encoded = numberOf(await encode(message, salt || chance(SALT), bits - 1));
  inverse(encoded, modulus);
  const blinded = (encoded * power(random, EXPONENT, modulus)) % modulus;
  return { blinded: bytesOfNumber(blinded, length), inverse: inverse(random, modulus) };
}

export async function finish(key, message, blindSignature, undo) {
  const { modulus, length } = read(key);
  if (blindSignature.length !== length) {
    throw new Error("length");
  }
  const signature = bytesOfNumber((numberOf(blindSignature) * undo) % modulus, length);
  if (!(await verify(key, message, signature))) {
    throw new Error("signature");
  }
  return signature;
}

// The page. What a reload must not lose is kept in this tab until the ballot is in the box. A vote item by item has a key,
// a token and a question for each item; all are drawn in one request and cast in one.
class Booth {
  constructor(root) {
    this.root = root;
    this.key = root.dataset.key;
    this.keys = this.key.split(" ");
    this.name = "ballot " + root.dataset.vote;
    this.voted = "voted " + root.dataset.vote;
    this.state = {};
    try {
      this.state = JSON.parse(sessionStorage.getItem(this.name)) || {};
    } catch (unreadable) {
      this.state = {};
    }
    if (this.state.key !== this.key) {
      this.state = {};
    }
  }

  part(name) {
    return this.root.querySelector("[data-" + name + "]");
  }

  keep(state) {
    this.state = state || {};
    try {
      if (state) {
        sessionStorage.setItem(this.name, JSON.stringify(state));
      } else {
        sessionStorage.removeItem(this.name);
      }
    } catch (full) {
      // A tab that keeps nothing still votes; only a reload would lose the token.
    }
  }

  // That a ballot went into the box from this tab, and nothing of the ballot.
  remember() {
    try {
      sessionStorage.setItem(this.voted, "yes");
    } catch (full) {
      // Then a reload does not tell.
    }
  }

  hasVoted() {
    try {
      return sessionStorage.getItem(this.voted) === "yes";
    } catch (unreadable) {
      return false;
    }
  }

  // Once a token is drawn nobody asks for the code any more; ballot.js, which kept it for a reload, listens to the field.
  forgetCode() {
    const code = this.root.querySelector("[name=code]");
    code.value = "";
    code.dispatchEvent(new Event("input"));
  }

  show(step) {
    const title = this.part("title");
    if (step !== "draw") {
      this.forgetCode();
    }
    if (step === "done") {
      title.textContent = title.dataset.afterwards;
      this.part("lead").hidden = true;
    }
    this.part("voted").hidden = step !== "draw" || !this.hasVoted();
    for (const name of ["none", "insecure", "draw", "cast", "done"]) {
      this.part(name).hidden = name !== step;
    }
    this.say("");
    if (this.shown) {
      (this.part(step).querySelector("h2") || title).focus();
    }
    this.shown = step;
  }

  say(text) {
    this.part("said").textContent = text;
    this.part("alert").hidden = !text;
  }

  async send(path, fields) {
    const attempt = hexOf(chance(16));
    const answer = await fetch(path, {
      method: "POST",
      body: new URLSearchParams([...fields, ["_csrf", attempt]]),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      redirect: "error",
    });
    const content = await answer.json();
    if (!answer.ok) {
      throw Object.assign(new Error("refused"), { told: content.message });
    }
    return content;
  }

  // The same blinded serial is sent until it is answered: the roll signs no second one.
  async draw() {
    if (!this.state.drawing) {
      const drawing = [];
      for (const key of this.keys) {
        const message = chance(64);
        const made = await blind(key, message);
        drawing.push({
          message: hexOf(message),
          blinded: hexOf(made.blinded),
          inverse: made.inverse.toString(16),
        });
      }
      this.keep({ key: this.key, drawing });
    }
    const code = this.root.querySelector("[name=code]");
    const drawing = this.state.drawing;
    const answer = await this.send(this.root.dataset.tokens, [
      ["code", code.value],
      ...drawing.map((one) => ["blinded", one.blinded]),
    ]);
    const signatures = answer.signatures || [answer.signature];
    const tokens = [];
    for (const [at, one] of drawing.entries()) {
      const undo = BigInt("0x" + one.inverse);
      const signature = await finish(this.keys[at], bytesOf(one.message), bytesOf(signatures[at]), undo);
      tokens.push({ message: one.message, signature: hexOf(signature) });
    }
    this.keep({ key: this.key, tokens });
    this.show("cast");
  }

  async cast() {
    const questions = [...this.part("cast").querySelectorAll("fieldset")];
    const chosen = questions.map((one) => one.querySelector("input:checked"));
    const missing = chosen.findIndex((one) => !one);
    if (missing >= 0) {
      const name = questions[missing].querySelector("legend").textContent.trim();
      this.say(questions.length > 1 ? "还没有选：" + name : "请选同意、不同意或者弃权");
      this.part("alert").scrollIntoView({ block: "center" });
      return;
    }
    const answer = await this.send(
      this.root.dataset.box,
      this.state.tokens.flatMap((token, at) => [
        ["randomizer", token.message.slice(0, 64)],
        ["serial", token.message.slice(64)],
        ["signature", token.signature],
        ["choice", chosen[at].value],
      ]),
    );
    this.keep(null);
    this.remember();
    chosen.forEach((one) => (one.checked = false));
    const receipts = answer.receipts || [answer];
    this.root.querySelectorAll("[data-receipt]").forEach((place, at) => {
      place.querySelector("[data-words-first]").textContent = receipts[at].words.slice(0, 3).join(" ");
      place.querySelector("[data-words-last]").textContent = receipts[at].words.slice(3).join(" ");
      place.querySelector("[data-digits]").textContent = receipts[at].digits;
    });
    this.show("done");
  }

  async attempt(act) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.root.setAttribute("aria-busy", "true");
    this.say("");
    try {
      await act.call(this);
    } catch (fault) {
      this.say(fault.told || "没有办成，可能是网断了。请再按一次，不会重复领票、重复投票。");
    }
    this.root.removeAttribute("aria-busy");
    this.busy = false;
  }

  start() {
    this.part("draw").classList.remove("soon");
    if (!window.isSecureContext || !window.crypto || !crypto.subtle) {
      this.show("insecure");
      return;
    }
    this.root.addEventListener("submit", (event) => {
      const act = event.submitter && event.submitter.dataset.act;
      if (act) {
        event.preventDefault();
        this.attempt(act === "draw" ? this.draw : this.cast);
      }
    });
    this.show(this.state.tokens ? "cast" : "draw");
  }
}

const root = typeof document === "undefined" ? null : document.querySelector("[data-booth]");
if (root) {
  new Booth(root).start();
}
