package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody without network, account or program opens a case file from a disk. */
class CaseFileTests extends Journey {
    /** The page is the first file of the archive, and longer than this. */
    private static final int WITHIN_ITS_PAGE = 60_000;

    /** Edits characters of the data at random and counts those that the page does not see. */
    private static final String EDITS = """
            async rounds => {
              const raw = document.getElementById('data').textContent;
              let seed = 20221123, unseen = 0;
              const next = below => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
              for (let i = 0; i < rounds; i++) {
                const at = next(raw.length);
                const other = 'abcdefghijklmnopqrstuvwxyz0123456789+/=",:{} '[next(45)];
                if (other === raw[at]) continue;
                const edited = raw.slice(0, at) + other + raw.slice(at + 1);
                if ((await window.casefile.check(edited)).faults.length === 0) unseen++;
              }
              return unseen;
            }""";

    /** A made-up case with one vote: whether the page takes so many ballots for six that were given. */
    private static final String VOTE = """
            async ([level, ballots]) => {
              const sha = text => window.casefile.plainSha(new TextEncoder().encode(text));
              const lines = [], digests = Array.from({ length: ballots }, (x, i) => i.toString(16).padStart(64, '0'));
              let before = sha('docket:c');
              for (const [kind, facts] of [['vote.opened', { vote: 'v', level }], ['vote.closed', { vote: 'v', screen: '6', for: '5', against: '1' }]]) {
                lines.push(JSON.stringify({ sequence: lines.length + 1, case: 'c', previous: before, kind, facts, digests: ['tally', 'text'] }));
                before = sha(lines.at(-1));
              }
              const vote = { vote: 'v', level, present: 9, digests, digest: 'tally', textDigest: 'text', count: null };
              const files = { 'ballots/v.json': JSON.stringify(vote), 'docket.jsonl': lines.join('\\n') + '\\n' };
              const list = Object.entries(files).map(([path, content]) => ({ path, size: content.length, sha256: sha(content) }));
              const manifest = JSON.stringify({ caseId: 'c', head: before, length: 2, files: list });
              const data = { digest: sha(manifest), files: {} };
              for (const [path, content] of [['manifest.json', manifest], ...Object.entries(files)]) data.files[path] = btoa(content);
              return (await window.casefile.check(JSON.stringify(data))).faults.map(fault => fault.join());
            }""";

    /** What the page says of a docket whose first character is another. */
    private static final String UNREADABLE = """
            async () => {
              const data = JSON.parse(document.getElementById('data').textContent);
              data.files['docket.jsonl'] = btoa('x' + atob(data.files['docket.jsonl']).slice(1));
              return (await window.casefile.check(JSON.stringify(data))).faults.map(fault => fault.join());
            }""";

    @Test
    @DisplayName("断网从硬盘打开案卷包：看到完整；改一个字就是不完整；压缩包也核对")
    void opensFromADiskWithoutNetwork() throws IOException {
        var officer = Api.as("zonghui", program());
        var archive = archive(officer);
        var folder = unpacked(archive);
        page.context().setOffline(true);
        page.navigate(folder.resolve("index.html").toUri().toString());
        page.locator("#verdict").waitFor();
        assertThat(page.locator("#verdict b").textContent()).isEqualTo("完整");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("whole");
        assertThat(page.evaluate("""
                async () => { const bytes = new Uint8Array(100003).map((x, i) => i * 31);
                  const own = window.casefile.plainSha(bytes);
                  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
                  return own === Array.from(digest, b => b.toString(16).padStart(2, '0')).join(''); }""")).isEqualTo(true);
        assertThat(page.evaluate(EDITS, 120)).as("edits the page did not see").isEqualTo(0);
        assertThat(page.evaluate(UNREADABLE)).isEqualTo(List.of("docket.jsonl,内容被改过"));
        holdsWhatWasCast();
        page.locator("#zip").setInputFiles(folder.resolve("file.zip"));
        page.locator("#zip-whole").waitFor();
        var damaged = Files.readAllBytes(folder.resolve("file.zip"));
        damaged[WITHIN_ITS_PAGE] ^= 1;
        page.locator("#zip").setInputFiles(Files.write(folder.resolve("damaged.zip"), damaged));
        page.getByText("index.html：内容被改过").waitFor();
        edit(folder);
        page.reload();
        page.locator("#verdict").waitFor();
        assertThat(page.locator("#verdict b").textContent()).isEqualTo("不完整");
        screenshot("broken");
    }

    /** Fewer ballots than blind tokens are lawful; nothing else is. */
    private void holdsWhatWasCast() {
        var whole = List.of();
        var wrong = List.of("ballots/v.json,票数和档案登记的不一致");
        assertThat(page.evaluate(VOTE, List.of("DETACHED", 6))).isEqualTo(whole);
        assertThat(page.evaluate(VOTE, List.of("DETACHED", 5))).isEqualTo(wrong);
        assertThat(page.evaluate(VOTE, List.of("BLIND", 5))).isEqualTo(whole);
        assertThat(page.evaluate(VOTE, List.of("BLIND", 7))).isEqualTo(wrong);
    }

    /** The case of the demo that has come farthest. */
    private static byte[] archive(Api officer) throws IOException {
        for (var line : officer.get("/api/v1/consultations").body()) {
            if (line.get("stage").asString().equals("IN_FORCE")) {
                var path = "/api/v1/consultations/" + line.get("id").asString() + "/casefile";
                return officer.download(path).bytes();
            }
        }
        throw new AssertionError("no case in force in the demo");
    }

    private static Path unpacked(byte[] archive) throws IOException {
        var folder = Files.createTempDirectory("shangliang-casefile");
        Files.write(folder.resolve("file.zip"), archive);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return folder;
    }

    /** Changes one character of the data in the page on the disk. */
    private static void edit(Path folder) throws IOException {
        var file = folder.resolve("index.html");
        var text = Files.readString(file);
        int at = text.indexOf("\"docket.jsonl\":\"") + 400;
        Files.writeString(file, text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1));
    }
}
