package org.shangliang.app.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** On what a letter rests: the articles of the duties that are open, and the local text on supervision by unions. */
@Component
class LetterBasis {
    private final List<Local> local;

    LetterBasis() {
        try {
            local = new ClassPathResource("supervision/letter-basis.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("region"))
                    .map(Local::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Local(String region, LegalBasis basis) {
        static Local read(String line) {
            var cells = line.split(",", -1);
            return new Local(cells[0], new LegalBasis(cells[1], cells[2], RuleStatus.valueOf(cells[3])));
        }
    }

    List<LegalBasis> of(Form form, String region, List<Todo> todos) {
        var duties = todos.stream().flatMap(todo -> todo.basis().stream());
        var supervision = form == Form.NOTE
                ? Stream.<LegalBasis>empty()
                : local.stream().filter(one -> region.startsWith(one.region())).map(Local::basis);
        return Stream.concat(duties, supervision).distinct().toList();
    }
}
