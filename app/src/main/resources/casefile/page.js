(function () {
  'use strict';
  const MARKS = /^[0-9a-f]{64}$/;

  // SHA-256 for browsers that keep WebCrypto from pages of a disk.
  function plainSha(bytes) {
    const k = [], h = [];
    const root = (n, power) => { const r = Math.pow(n, power); return ((r - Math.floor(r)) * 4294967296) | 0; };
    for (let n = 2; k.length < 64; n++) {
      let prime = true;
      for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
      if (prime) { if (h.length < 8) h.push(root(n, 1 / 2)); k.push(root(n, 1 / 3)); }
    }
    const size = ((bytes.length + 8) >> 6 << 6) + 64;
    const all = new Uint8Array(size);
    all.set(bytes);
    all[bytes.length] = 0x80;
    const view = new DataView(all.buffer);
    view.setUint32(size - 8, Math.floor(bytes.length / 536870912));
    view.setUint32(size - 4, bytes.length << 3);
    const w = new Int32Array(64);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < size; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + w[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
      }
      let [a, b, c, d, e, f, g, l] = h;
      for (let i = 0; i < 64; i++) {
        const one = (l + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        l = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
      }
      [a, b, c, d, e, f, g, l].forEach((x, i) => { h[i] = (h[i] + x) | 0; });
    }
    return h.map(x => (x >>> 0).toString(16).padStart(8, '0')).join('');
  }

  async function sha(bytes) {
    if (!(window.crypto && window.crypto.subtle)) return plainSha(bytes);
    const digest = new Uint8Array(await window.crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, b => b.toString(16).padStart(2, '0')).join('');
  }

  const utf8 = text => new TextEncoder().encode(text);
  const text = bytes => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const shaText = value => sha(utf8(value));

  function unpack(base64) {
    const binary = atob(base64);
    if (btoa(binary) !== base64) throw new Error('base64');
    return Uint8Array.from(binary, c => c.charCodeAt(0));
  }

  // The files in the page; every other way of writing the same data counts as changed.
  async function embedded(raw, faults) {
    const files = new Map();
    try {
      const data = JSON.parse(raw);
      if (JSON.stringify(data) !== raw || Object.keys(data).join() !== 'digest,files') throw new Error('form');
      for (const path of Object.keys(data.files)) {
        try { files.set(path, unpack(data.files[path])); } catch (e) { faults.push([path, '内容被改过']); }
      }
      const list = files.get('manifest.json');
      if (!list || await sha(list) !== data.digest) faults.push(['manifest.json', '目录被改过']);
    } catch (e) {
      faults.push(['index.html', '页内的数据被改过']);
    }
    return files;
  }

  async function check(raw, program) {
    const faults = [], passed = [];
    const files = await embedded(raw, faults);
    const result = { faults, passed, files, outside: [], manifest: null };
    if (!files.has('manifest.json')) { faults.push(['manifest.json', '不见了']); return result; }
    let at = 'manifest.json';
    try {
      result.manifest = JSON.parse(text(files.get('manifest.json')));
      result.digest = await sha(files.get('manifest.json'));
      if (program !== undefined && await shaText(program) !== result.manifest.program) faults.push(['index.html', '核对程序被改过']);
      await listed(result);
      at = 'docket.jsonl';
      await chain(result);
      at = 'papers.json';
      await papers(result);
      at = 'ballots/';
      await ballots(result);
    } catch (e) {
      // What stopped the check stands at its own file, in words; it is told once.
      if (!faults.some(fault => fault[0] === at)) faults.push([at, '读不出来']);
    }
    return result;
  }

  async function listed({ manifest, files, faults, passed, outside }) {
    const known = new Set(['manifest.json']);
    for (const item of manifest.files) {
      known.add(item.path);
      const content = files.get(item.path);
      if (!content && /^attachments\/|\.pdf$/.test(item.path)) outside.push(item.path);
      else if (!content) faults.push([item.path, '不见了']);
      else if (content.length !== item.size || await sha(content) !== item.sha256) faults.push([item.path, '内容被改过']);
    }
    for (const path of files.keys()) if (!known.has(path)) faults.push([path, '目录里没有，是后来加的']);
    passed.push('目录里 ' + manifest.files.length + ' 个文件，核对了 ' + (manifest.files.length - outside.length) + ' 个');
  }

  async function chain(result) {
    const { manifest, files, faults, passed } = result;
    const lines = text(files.get('docket.jsonl')).split('\n');
    if (lines.pop() !== '') faults.push(['docket.jsonl', '结尾被改过']);
    let before = await shaText('docket:' + manifest.caseId);
    result.entries = [];
    for (const line of lines) {
      const entry = JSON.parse(line);
      if (entry.previous !== before || entry.sequence !== result.entries.length + 1 || entry.case !== manifest.caseId) {
        faults.push(['docket.jsonl', '第 ' + (result.entries.length + 1) + ' 条和前一条接不上']);
        break;
      }
      before = await shaText(line);
      result.entries.push(entry);
    }
    if (before !== manifest.head || lines.length !== manifest.length) faults.push(['docket.jsonl', '档案的末条和目录不一致']);
    passed.push('档案 ' + lines.length + ' 条，一条连着一条');
  }

  const json = (files, path) => files.has(path) ? JSON.parse(text(files.get(path))) : null;

  async function papers(result) {
    const { manifest, files, faults, passed, entries } = result;
    const noted = new Set(entries.flatMap(entry => entry.digests));
    result.papers = json(files, 'papers.json') || [];
    for (const paper of result.papers) {
      paper.noted = noted.has(paper.textDigest);
      if (await sha(files.get(paper.file + '.txt')) !== paper.textDigest) faults.push([paper.file + '.txt', '和文本校验码对不上']);
    }
    result.attachments = json(files, 'attachments.json') || [];
    for (const one of result.attachments) if (!noted.has(one.sha256)) faults.push([one.file, '档案里没有登记过']);
    passed.push('文书 ' + result.papers.length + ' 份、附件 ' + result.attachments.length + ' 份，和档案登记的校验码一致');
    await seals(result, noted);
    const digest = manifest.textDigest;
    if (!digest) return;
    // A text sent back is another round's: only what was voted on and signed since this draft must be this text.
    const draft = json(files, 'case.json').draft || {};
    const voted = (json(files, 'congress.json') || { held: [] }).held.filter(one => one.round === draft.round).pop() || {};
    const adopted = entries.map(one => one.kind).lastIndexOf('deliberation.adopted');
    const since = voted.result === 'ADOPTED' && adopted >= 0 ? entries.slice(adopted) : [];
    const places = [
      ['草案', draft.digest],
      ['表决', voted.textDigest],
      ['签订', ((json(files, 'contract.json') || {}).attempt || {}).textDigest]].filter(place => place[1]);
    for (const kind of ['contract.signed', 'publication.made']) {
      const entry = since.filter(one => one.kind === kind).pop();
      if (entry && (kind === 'publication.made' || entry.digests.length)) places.push([kind === 'contract.signed' ? '签订入档' : '公布', entry.digests.includes(digest) ? digest : '']);
    }
    const contract = result.papers.some(paper => paper.textDigest === digest && paper.noted);
    if (!contract) faults.push(['papers.json', '找不到登记过的合同文本']);
    for (const place of places) if (place[1] !== digest) faults.push(['case.json', place[0] + '用的不是同一份文本']);
    passed.push(places.map(place => place[0]).join('、') + '用的是同一份文本');
  }

  // A sealed file is told by the docket; large ones lie in the archive alone.
  async function seals(result, noted) {
    const { files, faults, passed } = result;
    result.seals = json(files, 'seals.json') || [];
    for (const seal of result.seals) {
      const file = files.get(seal.file + '.pdf'), certificate = files.get(seal.file + '.cer');
      if (!noted.has(seal.fileDigest) || file && await sha(file) !== seal.fileDigest) faults.push([seal.file + '.pdf', '和档案登记的封存件对不上']);
      if (!certificate || await sha(certificate) !== seal.certificate) faults.push([seal.file + '.cer', '和封章证书的指纹对不上']);
    }
    if (result.seals.length) passed.push('封存件 ' + result.seals.length + ' 份，和档案登记的一致（完整性印章，不是谁的签名）');
  }

  async function ballots(result) {
    const { files, faults, passed, entries } = result;
    result.ballots = [];
    for (const path of files.keys()) {
      if (!path.startsWith('ballots/')) continue;
      const vote = json(files, path);
      result.ballots.push(vote);
      const closing = entries.find(entry => entry.kind === 'vote.closed' && entry.facts.vote === vote.vote);
      // Voted item by item, each item has a box of its own, and each box holds as many ballots.
      const items = vote.items || [], boxes = items.length ? items : [vote];
      const count = vote.count, cast = boxes[0].digests.length;
      const blind = entries.some(entry => entry.kind === 'vote.opened' && entry.facts.vote === vote.vote && entry.facts.level === 'BLIND');
      const given = closing ? Number(closing.facts.screen) : 0;
      if (!closing || !closing.digests.includes(vote.digest) || !closing.digests.includes(vote.textDigest)) faults.push([path, '和档案里的截止登记对不上']);
      // Whoever drew a blind token need not have cast it.
      else if ((blind ? !(cast <= given) : cast !== given) || !boxes.every(box => new Set(box.digests).size === cast && box.digests.length === cast)) faults.push([path, '票数和档案登记的不一致']);
      else if (!boxes.every(box => [...box.digests].sort().join() === box.digests.join() && box.digests.every(one => MARKS.test(one)))) faults.push([path, '票的校验码不对']);
      else if (count && (String(count.inFavour) !== closing.facts.for || String(count.against) !== closing.facts.against
        || count.inFavour + count.against + count.abstain + count.invalid > vote.present)) faults.push([path, '计票结果和档案登记的不一致']);
      else if (!items.every(item => !item.count || closing.facts['item' + item.number] === [item.count.inFavour, item.count.against, item.count.abstain, item.count.invalid].join(' '))) faults.push([path, '逐项的计票结果和档案登记的不一致']);
      else passed.push('票箱公示 ' + cast + ' 张手机票，和截止时登记的一致' + (cast < given ? '（领了投票凭证的 ' + given + ' 人，有 ' + (given - cast) + ' 人没有投）' : ''));
    }
  }

  function crc(bytes) {
    let sum = -1;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = sum >>> 1 ^ (0xedb88320 & -(sum & 1));
    }
    return ~sum >>> 0;
  }

  // The archive itself, stored without compression: every file in it against the list that this page holds.
  async function archive(buffer, result) {
    const view = new DataView(buffer), bytes = new Uint8Array(buffer), faults = [];
    const seen = new Set(), items = new Map(result.manifest.files.map(item => [item.path, item]));
    let at = 0;
    while (at + 30 <= bytes.length && view.getUint32(at, true) === 0x04034b50) {
      const size = view.getUint32(at + 18, true), names = view.getUint16(at + 26, true);
      const start = at + 30 + names + view.getUint16(at + 28, true);
      const path = text(bytes.subarray(at + 30, at + 30 + names));
      const content = bytes.subarray(start, start + size);
      if (view.getUint16(at + 8, true) !== 0) throw new Error('请选导出时下载的那个 zip，不要重新打包');
      seen.add(path);
      const item = items.get(path);
      if (path === 'manifest.json') { if (await sha(content) !== result.digest) faults.push([path, '和这一页的目录不是同一份']); }
      else if (item && (item.size !== size || await sha(content) !== item.sha256)) faults.push([path, '内容被改过']);
      else if (path === 'index.html') { if (crc(content) !== view.getUint32(at + 14, true)) faults.push([path, '内容被改过']); }
      else if (!item) faults.push([path, '目录里没有，是后来加的']);
      at = start + size;
    }
    if (at === 0) throw new Error('这不是案卷包');
    for (const path of items.keys()) if (!seen.has(path)) faults.push([path, '不见了']);
    return { count: seen.size - seen.has('index.html'), faults };
  }

  function el(name, content, props) {
    const node = Object.assign(document.createElement(name), props || {});
    for (const child of [].concat(content === undefined ? [] : content)) node.append(child);
    return node;
  }
  const list = (faults, passed) => el('ul', [
    ...faults.map(fault => el('li', fault[0] + '：' + fault[1], { className: 'bad' })),
    ...passed.map(line => el('li', line, { className: 'ok' }))]);
  const section = (title, ...content) => el('section', [el('h2', title), ...content]);
  const shown = digest => digest.slice(0, 16).replace(/(.{4})(?!$)/g, '$1 ');

  function save(bytes, name, type) {
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    el('a', [], { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  function documents({ files, papers, attachments, seals }) {
    const rows = [];
    for (const paper of papers || []) {
      const body = el('pre', [], { hidden: true });
      const read = el('button', '看文本', { type: 'button' });
      read.onclick = () => { body.textContent = text(files.get(paper.file + '.txt')).replace(/<[^>]+>/g, ' '); body.hidden = !body.hidden; };
      const buttons = [read];
      const pdf = files.get(paper.file + '.pdf');
      if (pdf) buttons.push(Object.assign(el('button', 'PDF', { type: 'button' }), { onclick: () => save(pdf, paper.title + '.pdf', 'application/pdf') }));
      rows.push(el('li', [paper.title + ' ', el('code', shown(paper.textDigest)), ' ', ...buttons, body]));
    }
    for (const seal of seals || []) {
      const pdf = files.get(seal.file + '.pdf'), certificate = files.get(seal.file + '.cer');
      const paper = (papers || []).find(one => one.id === seal.paper) || { title: '文书' };
      const keep = (bytes, label, name, type) => Object.assign(el('button', label, { type: 'button' }), { onclick: () => save(bytes, name, type) });
      rows.push(el('li', [paper.title + '（封存件） ', el('code', shown(seal.fileDigest)), ' ',
        pdf ? keep(pdf, 'PDF', paper.title + '（封存件）.pdf', 'application/pdf') : '在压缩包里', ' ',
        keep(certificate, '封章证书', 'seal.cer', 'application/pkix-cert')]));
    }
    for (const one of attachments || []) {
      const content = files.get(one.file);
      rows.push(el('li', [one.name + '（附件） ', el('code', shown(one.sha256)), ' ',
        content ? Object.assign(el('button', '另存', { type: 'button' }), { onclick: () => save(content, one.name, 'application/octet-stream') }) : '在压缩包里']));
    }
    return section('文书和附件', rows.length ? el('ol', rows) : el('p', '还没有文书。'));
  }

  function mark(result) {
    const field = el('input', [], { id: 'mark', autocomplete: 'off', inputMode: 'latin' });
    const answer = el('p', [], { id: 'mark-answer' });
    answer.setAttribute('role', 'status');
    field.oninput = () => {
      const typed = field.value.toLowerCase().replace(/[^0-9a-f]/g, '');
      answer.textContent = typed.length < 16 ? '' : result.manifest.textDigest.startsWith(typed) && !result.faults.length
        ? '这个码是这份合同的。' + lived(result) + '码可以照抄，纸上的字有没有改过，要对着下面文书里的合同文本看。' : '不一样，不是这份合同的码，或者码抄错了。';
    };
    return section('核对纸上的文本校验码', el('label', '公布单或者合同每页下面印的十六位码', { htmlFor: 'mark' }), field, answer);
  }

  function lived({ files }) {
    const contract = json(files, 'contract.json');
    const day = value => value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
    if (!contract || !contract.attempt) return '';
    return '大会' + day(contract.attempt.adoptedOn) + '通过' + (contract.effect ? '，' + day(contract.effect.inForceOn) + '起生效。' : '，还没有生效。');
  }

  function drop(result) {
    const field = el('input', [], { id: 'zip', type: 'file', accept: '.zip' });
    const answer = el('div', []);
    answer.setAttribute('role', 'status');
    field.onchange = async () => {
      try {
        const found = await archive(await field.files[0].arrayBuffer(), result);
        answer.replaceChildren(found.faults.length ? list(found.faults, []) : el('p', '压缩包完整：' + found.count + ' 个文件都对得上；index.html 只是核对用的页，没有损坏。', { id: 'zip-whole' }));
      } catch (e) { answer.replaceChildren(el('p', e.message, { className: 'bad' })); }
    };
    return section('连压缩包里的文件一起核对', el('label', '选择下载的案卷包（zip）', { htmlFor: 'zip' }), field, answer,
      el('p', '这一页核对的是页里自带的一份；要核对解压出来的 PDF 和附件有没有被换过，选压缩包再核对一次。不会上传到任何地方。', { className: 'note' }));
  }

  function history({ entries, files }) {
    const words = json(files, 'words.json') || {};
    return section('经过', el('ol', (entries || []).map(entry =>
      el('li', [entry.occurredOn + ' ' + (words['kind.' + entry.kind] || entry.kind) + (entry.facts.vote && entry.facts.for ? '（同意 ' + entry.facts.for + ' 票）' : '')]))));
  }

  function show(result) {
    const main = document.getElementById('main');
    const whole = !result.faults.length, manifest = result.manifest;
    const parts = [el('h1', manifest ? manifest.employer + ' ' + manifest.title : '案卷包')];
    parts.push(el('div', [el('b', whole ? '完整' : '不完整'), whole
      ? (result.outside.length ? '页里的内容没有改过；还有 ' + result.outside.length + ' 个大文件，请在下面选压缩包核对。' : '档案、文书和票箱公示都没有改过。')
      : '有内容被改过，下面指出是哪一处。不要拿它当凭据。'], { className: 'verdict ' + (whole ? 'whole' : 'broken'), id: 'verdict' }));
    parts.push(section('核对结果', list(result.faults, whole ? result.passed : [])));
    if (manifest && whole) {
      parts.push(section('这是哪一份', el('p', '编号 ' + manifest.number),
        el('p', ['末条校验码 ', el('code', manifest.head)]), el('p', ['案卷包校验码 ', el('code', result.digest)]),
        el('p', '和系统里、公布单上、票箱公示上印的比一比：一样，就是同一份。这一页只能证明内容没有改过，不能证明当初写的是真的。', { className: 'note' })));
      if (manifest.textDigest) parts.push(mark(result));
      parts.push(documents(result), drop(result), history(result));
    }
    document.title = (whole ? '完整' : '不完整') + ' · 案卷包';
    main.replaceChildren(...parts);
  }

  const raw = document.getElementById('data').textContent;
  const program = document.getElementById('style').textContent + document.getElementById('program').textContent;
  window.casefile = { check, plainSha, archive };
  check(raw, program).then(show);
})();
