package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A worker works out what a proposal means: in the browser alone, nothing leaves it. */
class PayForMeTests extends Journey {
    @Test
    @DisplayName("填工资算自己涨多少：打开以后浏览器不再发出任何请求，也不存任何东西")
    void worksItOutWithoutSendingAnything() {
        var phone = newVisitor(Browsers.PHONE);
        phone.navigate(program().address() + "/pay/mine#p=5.00&f=10000&m=8");
        phone.waitForLoadState();
        var sent = new ArrayList<String>();
        phone.context().onRequest(request -> sent.add(request.method() + " " + request.url()));
        phone.locator("#mine-pay").fill("5200");
        phone.locator("#mine-social").fill("22.5");
        assertThat(phone.locator("#mine-after").textContent()).isEqualTo("5,560.00 元");
        assertThat(phone.locator("#mine-more").textContent()).isEqualTo("360.00 元");
        assertThat(phone.locator("#mine-year").textContent()).isEqualTo("2,880.00 元");
        assertThat(phone.locator("#mine-net").textContent()).isEqualTo("279.00 元");
        phone.locator("#mine-months").fill("13");
        assertThat(phone.locator("#mine-error").isVisible()).isTrue();
        phone.waitForTimeout(500);
        // The browser asks for the icon in its own time; its address is fixed and carries nothing.
        assertThat(sent)
                .as("what the page sent")
                .allMatch(
                        request -> request.matches("GET http://127[.]0[.]0[.]1:[0-9]+/assets/mark-[0-9a-f]{32}[.]svg"));
        assertThat(phone.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])")
                        .toString())
                .doesNotContain("5200", "22.5", "5,560", "360.00");
    }

    @Test
    @DisplayName("网慢的时候，脚本晚到，页面也不跳")
    void staysWhereItIsWhenTheScriptComesLate() {
        Steadiness.assertStaysInPlace(newVisitor(Browsers.PHONE), program().address() + "/pay/mine", "#mine-pay");
    }
}
