package org.shangliang.app.architecture;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateTests {
    private static final Pattern FORM = Pattern.compile("<form\\b");
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle\\s*=|<style\\b|<script(?![^>]*\\ssrc=)[^>]*>|\\son[a-z]+\\s*=\\s*[\"'$]|\\shx-on|javascript:");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe");

    /** Templates that may print HTML unescaped, and why. */
    private static final Map<String, String> UNESCAPED =
            Map.of("app/src/main/jte/component/icon.jte", "drawings come from icons.txt, never from people");

    @Test
    void makesEveryFormWithTheFormComponent() {
        var breaches =
                new Breaches("use @template.component.form(action = …, form = page.form(), content = …): it carries"
                        + " the form token, the errors and the refusal");
        scan(FORM, breaches, "component/form.jte");
        breaches.none();
    }

    @Test
    void writesNothingInlineThatThePolicyForbids() {
        var breaches =
                new Breaches("the content security policy forbids it: use a class of shangliang.css, a <progress>,"
                        + " an attribute of SVG, or a listener in shangliang.js");
        scan(INLINE, breaches, "");
        breaches.none();
    }

    @Test
    void escapesEverythingThatPeopleMayHaveWritten() {
        var breaches = new Breaches("print it with ${…}; if it can never come from people, list the template in"
                + " TemplateTests.UNESCAPED with the reason");
        for (var file : Sources.under(Sources.TEMPLATES, ".jte")) {
            breaches.addIf(
                    UNSAFE.matcher(Sources.text(file)).find() && !UNESCAPED.containsKey(Sources.name(file)),
                    Sources.name(file));
        }
        breaches.none();
    }

    @Test
    void givesEveryPageExactlyOneRecord() {
        var breaches = new Breaches("a page template declares one parameter, `@param …Page page`; parts that take more"
                + " live beside their page and are called by it");
        for (var file : Sources.under(Sources.TEMPLATES, ".jte")) {
            var text = Sources.text(file);
            boolean standsAlone = text.contains("@template.layout.");
            long parameters =
                    text.lines().filter(line -> line.startsWith("@param ")).count();
            boolean one = parameters == 1
                    && Pattern.compile("^@param \\S+ page$", Pattern.MULTILINE)
                            .matcher(text)
                            .find();
            boolean wrapper =
                    text.contains("@param Content ") || Sources.name(file).contains("/layout/");
            breaches.addIf(standsAlone && !one && !wrapper, Sources.name(file));
        }
        breaches.none();
    }

    private static void scan(Pattern forbidden, Breaches breaches, String except) {
        for (var file : Sources.under(Sources.TEMPLATES, ".jte")) {
            if (!except.isEmpty() && Sources.name(file).endsWith(except)) {
                continue;
            }
            Sources.text(file)
                    .lines()
                    .filter(line -> forbidden.matcher(line).find())
                    .forEach(line -> breaches.add(Sources.name(file) + ": " + line.strip()));
        }
    }
}
