package org.shangliang.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

class ModelPurityTests {

    @Test
    void keepsModelsFreeOfSpringSqlAndTheWeb() {
        noClasses()
                .that()
                .resideInAPackage("org.shangliang.app.*.model..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..",
                        "gg.jte..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "..store..",
                        "..web..")
                .because("a model decides with values alone: move what needs a database or a request into store or web")
                .allowEmptyShould(true)
                .check(Program.CLASSES);
    }
}
