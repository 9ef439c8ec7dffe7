package org.shangliang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a visitor meets before signing in. */
class FirstPageTests extends Journey {

    @Test
    void answersWithoutSignIn() {
        var response = page.navigate(program().address() + "/");
        assertThat(response.status()).isEqualTo(200);
        assertThat(page.title()).contains("好商量");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("front");
    }

    @Test
    void showsAnAccessibleSignInPage() {
        open("/sign-in");
        assertAccessible(page);
        assertNoSidewaysScroll(page);
        screenshot("sign-in");
    }

    @Test
    void tellsInChineseThatAPageDoesNotExist() {
        var response = page.navigate(program().address() + "/no-such-page");
        assertThat(response.status()).isIn(404, 200);
        assertAccessible(page);
    }

    @Test
    void hasAMarkForWhatIsNoPage() {
        var mark = page.request().get(program().address() + "/favicon.ico");
        assertThat(mark.status()).isEqualTo(200);
        assertThat(mark.headers().get("content-type")).contains("image/svg+xml");
    }

    @Test
    void tellsSearchEnginesWhatItIsAndWhatIsNotForThem() {
        var robots = page.request().get(program().address() + "/robots.txt");
        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.headers().get("content-type")).startsWith("text/plain");
        assertThat(robots.text().lines()).startsWith("User-agent: *").contains("Disallow: /api/");
        open("/sign-in");
        assertThat(page.locator("meta[name=description]").getAttribute("content"))
                .contains("登录", "集体协商");
    }
}
