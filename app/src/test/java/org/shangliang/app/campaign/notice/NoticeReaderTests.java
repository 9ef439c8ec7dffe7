package org.shangliang.app.campaign.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.core.io.ClassPathResource;

class NoticeReaderTests {
    private final NoticeReader reader = new NoticeReader();

    @Test
    void recognisesTheNoticeOfTheHighTechZone() throws IOException {
        var text = new ClassPathResource("demo/notice-2022-03-08.txt").getContentAsString(StandardCharsets.UTF_8);
        var notice = reader.read(text);
        assertThat(notice.issuer()).isEqualTo("滨海高新区总工会");
        assertThat(notice.title()).isEqualTo("关于在高新区集中开展2022年集体协商“要约行动”的通知");
        assertThat(notice.addressees()).isEqualTo("高新区各基层工会");
        assertThat(notice.noticeOn()).isEqualTo(LocalDate.of(2022, 3, 8));
        assertThat(notice.closesOn()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(notice.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨海高新区总工会关于开展“要约行动”的通知", "关于开展“要约行动”的通知", "  滨海高新区总工会 关于开展“要约行动”的通知 "})
    void recognisesATitleThatBeginsWithItsIssuer(String line) {
        var notice = reader.read(line + "\n各基层工会：\n请于3月31日前完成行动。\n滨海高新区总工会2022年3月8日");
        assertThat(notice.title()).isEqualTo("关于开展“要约行动”的通知");
        assertThat(notice.body()).isEqualTo("请于3月31日前完成行动。");
        assertThat(notice.questions()).isEmpty();
    }

    @Test
    void asksForATitleThatItDoesNotFind() {
        var notice = reader.read("请于3月31日前完成行动。\n滨海高新区总工会2022年3月8日");
        assertThat(notice.questions()).extracting(FieldError::field).containsExactly("title");
    }

    @Test
    void asksForTheClosingDayWhereTheNoticeNamesTwo() {
        var notice = reader.read("请于3月20日前发出要约，3月31日前完成行动。\n某某区总工会2022年3月8日");
        assertThat(notice.closesOn()).isNull();
        assertThat(notice.doubts()).extracting(FieldError::code).containsExactly("campaign.notice.two-closings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "滨海高新区总工会2022-03-08\n滨海高新区总工会2022年3月10日",
                "滨海高新区总工会\n2022年3月10日\n2022年3月8日",
                "2022年3月10日\n特此通知。\n滨海高新区总工会2022-03-08",
                "滨海高新区人力资源和社会保障局 2022年3月10日\r\n\r\n滨海高新区总工会 2022年3月8日\r\n"
            })
    void asksForTheDayOfANoticeThatIsSignedUnderTwo(String signatures) {
        var notice = reader.read("请于3月31日前完成行动。\n" + signatures);
        assertThat(notice.noticeOn()).isNull();
        assertThat(notice.issuer()).isEqualTo("滨海高新区总工会");
        assertThat(notice.closesOn()).isEqualTo(LocalDate.of(2022, 3, 31));
        assertThat(notice.doubts())
                .containsExactly(
                        new FieldError("noticeOn", "campaign.notice.two-dates", List.of("2022-03-08", "2022-03-10")));
    }

    @Test
    void takesOneDayThatIsWrittenTwiceAndDaysThatSignNothing() {
        var notice = reader.read(
                "3月20日前发出要约。\n会议定于2022年3月15日召开。\n滨海高新区总工会2022-03-08\n2022年3月8日\n" + "滨海高新区总工会办公室 2022年3月9日印发");
        assertThat(notice.noticeOn()).isEqualTo(LocalDate.of(2022, 3, 8));
        assertThat(notice.doubts()).isEmpty();
    }

    @Test
    void doesNotGuessTheYearOfAClosingDay() {
        var notice = reader.read("请于3月31日前完成要约行动。");
        assertThat(notice.closesOn()).isNull();
        assertThat(notice.doubts())
                .extracting(FieldError::code)
                .containsExactly("campaign.notice.no-closing", "campaign.notice.no-date");
    }

    @Test
    void leavesOutADayThatDoesNotExist() {
        assertThat(reader.read("请于2月30日前完成。\n某某区总工会2022-01-08").closesOn()).isNull();
    }
}
