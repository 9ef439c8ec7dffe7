package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A delegate votes with a blind token on the telephone; the script that does it keeps to the standard. */
class BlindBallotTests extends Journey {
    private static final Path RFC = Path.of("..", "app", "src", "test", "resources", "congress", "rfc9474.json");

    private static final String AGREES = """
            async ([address, text]) => {
              const script = await import(address);
              const rfc = JSON.parse(text);
              const bytes = (name) => script.bytesOf(rfc[name]);
              const modulus = BigInt("0x" + rfc.n);
              const same = (made, name) => script.hexOf(made) === rfc[name];
              const power = (base, exponent) => {
                let result = 1n;
                for (; exponent > 0n; exponent >>= 1n, base = base * base % modulus) {
                  if (exponent & 1n) result = result * base % modulus;
                }
                return result;
              };
              const undo = BigInt("0x" + rfc.inv);
              const factor = power(undo, (BigInt("0x" + rfc.p) - 1n) * (BigInt("0x" + rfc.q) - 1n) - 1n);
              const made = await script.blind(rfc.n, bytes("prepared_msg"), bytes("salt"), factor);
              const signature = await script.finish(rfc.n, bytes("prepared_msg"), bytes("blind_sig"), undo);
              const changed = bytes("sig");
              changed[7] ^= 1;
              return {
                encoded: same(await script.encode(bytes("prepared_msg"), bytes("salt"), 4095), "encoded_msg"),
                blinded: same(made.blinded, "blinded_msg"),
                inverse: made.inverse === undo,
                signature: same(signature, "sig"),
                verified: await script.verify(rfc.n, bytes("prepared_msg"), bytes("sig")),
                changed: await script.verify(rfc.n, bytes("prepared_msg"), changed),
                other: await script.verify(rfc.n, bytes("msg"), bytes("sig")),
              };
            }""";

    @Test
    @DisplayName("盲签凭证：先领票再投票，刷新不丢；票箱收到的请求没有 cookie、没有表决码")
    void drawsATokenAndCastsItWithoutSayingWhoHeIs() throws Exception {
        signIn("daibiao");
        assertThat(page.url()).as("whoever is called to vote begins there").endsWith("/my-votes");
        press("领取表决码");
        var code = page.locator(".code-big output").textContent().replace(" ", "");
        press("去投票页");
        Steadiness.assertStaysInPlace(newVisitor(Browsers.PHONE), page.url(), "[data-draw] [name=code]");
        var script = page.locator("script[type=module]").evaluate("it => it.src");
        assertThat(page.evaluate(AGREES, new Object[] {script, Files.readString(RFC)}))
                .as("the vectors of RFC 9474 in the browser")
                .isEqualTo(Map.of(
                        "encoded",
                        true,
                        "blinded",
                        true,
                        "inverse",
                        true,
                        "signature",
                        true,
                        "verified",
                        true,
                        "changed",
                        false,
                        "other",
                        false));
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("draw");
        var sent = new ArrayList<Request>();
        var addresses = new ArrayList<String>();
        page.onRequest(request -> {
            addresses.add(request.url());
            if (request.method().equals("POST")) {
                sent.add(request);
            }
        });
        assertThat(page.url()).doesNotContain(code);
        page.reload();
        assertThat(typed()).as("the code of the link after a reload").isEqualTo(code);
        press("领票");
        button("投进票箱").waitFor();
        assertThat(tab()).as("what the tab keeps once the token is drawn").doesNotContain("\"code ", code);
        page.reload();
        button("投进票箱").waitFor();
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("cast");
        page.locator("input[name=choice][value=FOR]").check();
        press("投进票箱");
        page.getByText("票已投进票箱").waitFor();
        assertThat(page.locator("main h1").allInnerTexts()).containsExactly("票已投进票箱");
        assertAccessible(page);
        assertThat(page.locator("[data-digits]").textContent()).matches("([0-9a-f]{4} ?){4}");
        assertThat(tab()).as("what the tab keeps").doesNotContain("ballot", "signature");
        assertThat(page.getByText("您同意这份合同吗").isVisible()).isFalse();
        screenshot("receipt");
        page.reload();
        page.getByText("这一页已经投进一张票").waitFor();
        assertThat(sent).hasSize(2);
        assertThat(addresses).noneMatch(address -> address.contains(code));
        var box = sent.getLast();
        assertThat(box.url()).contains("/box/");
        assertThat(box.allHeaders()).doesNotContainKeys("cookie", "referer", "authorization");
        assertThat(box.postData()).contains("signature=").doesNotContain(code, "code=");
        assertThat(sent.getFirst().allHeaders()).doesNotContainKeys("cookie", "referer");
    }

    private String typed() {
        return page.locator("input[name=code]").inputValue().replace(" ", "");
    }

    private String tab() {
        return page.evaluate("() => JSON.stringify({...sessionStorage})").toString();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
