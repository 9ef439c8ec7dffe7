package org.shangliang.app.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form and the API must say the same thing. */
class FormTreeTests {

    private static Map<String, String[]> form(String... namesAndValues) {
        var form = new LinkedHashMap<String, String[]>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.put(namesAndValues[at], new String[] {namesAndValues[at + 1]});
        }
        return form;
    }

    @Test
    void leavesOutEmptyFieldsAndWhatBelongsToThePage() {
        var tree = FormTree.of(form("place", " 会议室 ", "reason", "  ", "_csrf", "x", "items[0]._blank", "item"));
        assertThat(tree.toString()).isEqualTo("{\"place\":\"会议室\"}");
    }

    @Test
    void closesUpEmptyRowsSoThatNumbersRunOn() {
        var closed = FormTree.closedUp(
                form("items[0].title", "工资", "items[1].title", " ", "items[1].heading", "", "items[4].title", "工时"));
        assertThat(FormTree.of(closed).toString()).isEqualTo("{\"items\":[{\"title\":\"工资\"},{\"title\":\"工时\"}]}");
    }

    @Test
    void doesNotCountARowInWhichOnlyWhatCameWithItStands() {
        var closed = FormTree.closedUp(form(
                "items[0].item",
                "1",
                "items[0]._blank",
                "item",
                "items[0].result",
                "",
                "items[1].item",
                "2",
                "items[1]._blank",
                "item",
                "items[1].result",
                "AGREED"));
        assertThat(FormTree.of(closed).toString()).isEqualTo("{\"items\":[{\"item\":\"2\",\"result\":\"AGREED\"}]}");
    }

    @Test
    void readsALineAsAnItemOfAList() {
        var tree = FormTree.of(form("informationRequested[]", "利润表\n\n 工资总额 \r\n"));
        assertThat(tree.toString()).isEqualTo("{\"informationRequested\":[\"利润表\",\"工资总额\"]}");
    }

    @Test
    void sendsYuanAsWholeFen() {
        assertThat(FormTree.of(form("wage.minimumWageYuan", "2,180.50")).toString())
                .isEqualTo("{\"wage\":{\"minimumWageFen\":\"218050\"}}");
    }

    @Test
    void sendsOnWhatIsNoAmountSoThatItIsRefusedInItsField() {
        assertThat(FormTree.of(form("wage.minimumWageYuan", "两千")).toString())
                .isEqualTo("{\"wage\":{\"minimumWageFen\":\"两千\"}}");
        assertThat(FormTree.of(form("wage.minimumWageYuan", "2180.555")).toString())
                .isEqualTo("{\"wage\":{\"minimumWageFen\":\"2180.555\"}}");
        assertThat(FormTree.field("wage.minimumWageFen")).isEqualTo("wage.minimumWageYuan");
    }
}
