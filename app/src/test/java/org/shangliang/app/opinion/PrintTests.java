package org.shangliang.app.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.app.testing.Scanned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Transactional;

/** What is put up and handed out can be read, by people and by telephones. */
@DatabaseTest
@Transactional
class PrintTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);

    @Autowired
    ApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    PrintController prints;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void theCodeOnThePosterOpensThePage() throws Exception {
        var workplace = CaseDriver.in(context).workplace("120116", 300);
        var chair = workplace.actor(Role.UNION_CHAIR);
        var draft = new CallDraft(workplace.employer(), "您最想谈什么", "最担心什么？", TODAY, TODAY.plusDays(3), 297);
        var call = calls.get(calls.open(draft, chair), chair);
        var address = "http://localhost/words/" + call.code();
        var qr = prints.qr(call.id(), request, chair).getBody();
        assertThat(Scanned.of(ImageIO.read(new ByteArrayInputStream(qr)))).isEqualTo(address);
        try (var poster =
                Loader.loadPDF(prints.poster(call.id(), request, chair).getBody())) {
            assertThat(poster.getNumberOfPages()).isOne();
            assertThat(Scanned.of(new PDFRenderer(poster).renderImageWithDPI(0, 150)))
                    .isEqualTo(address);
            var text = new PDFTextStripper().getText(poster);
            assertThat(text).contains("您最想谈什么", "最担心什么", address, "手机流量", "297");
        }
        try (var slips = Loader.loadPDF(prints.slips(call.id(), request, chair).getBody())) {
            var text = new PDFTextStripper().getText(slips);
            var codes = Pattern.compile("[0-9A-Z]{4}( [0-9A-Z]{4}){3}")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
            assertThat(codes).hasSize(20);
            assertThat(codes.values()).as("once to keep, once to tear off").containsOnly(2L);
        }
    }
}
