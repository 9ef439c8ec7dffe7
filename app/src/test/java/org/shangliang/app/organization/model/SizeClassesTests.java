package org.shangliang.app.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Size classes at their thresholds (统计上大中小微型企业划分办法). */
class SizeClassesTests {
    private static final long TEN_THOUSAND_YUAN = 1_000_000;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "INDUSTRY,1000,40000,-,LARGE",
                "INDUSTRY,999,40000,-,MEDIUM",
                "INDUSTRY,1000,39999,-,MEDIUM",
                "INDUSTRY,300,2000,-,MEDIUM",
                "INDUSTRY,299,2000,-,SMALL",
                "INDUSTRY,20,300,-,SMALL",
                "INDUSTRY,19,300,-,MICRO",
                "INDUSTRY,5000,299,-,MICRO",
                "RETAIL,300,20000,-,LARGE",
                "CONSTRUCTION,1,80000,80000,LARGE",
                "CONSTRUCTION,1,80000,79999,MEDIUM",
                "AGRICULTURE,9999,49,-,MICRO",
                "LEASING,300,-,120000,LARGE",
                "OTHER,100,-,-,MEDIUM",
                "OTHER,9,-,-,MICRO",
                // what is not known leaves the class open, unless it cannot matter
                "INDUSTRY,1000,-,-,-",
                "INDUSTRY,299,-,-,-",
                "INDUSTRY,19,-,-,MICRO",
                "CONSTRUCTION,50,90000,-,-",
                "EDUCATION,50,1,1,-"
            })
    void followsThePublishedThresholds(
            String trade, long staff, @Nullable Long revenue, @Nullable Long assets, @Nullable SizeClass expected) {
        var size = SizeClasses.standard()
                .of(
                        trade,
                        staff,
                        revenue == null ? null : revenue * TEN_THOUSAND_YUAN,
                        assets == null ? null : assets * TEN_THOUSAND_YUAN);
        assertThat(size.orElse(null)).isEqualTo(expected);
    }

    @Test
    void knowsIndustriesByLetterNameAndCustom() {
        assertThat(Industries.standard().named("C 制造业").orElseThrow().section()).isEqualTo("C");
        assertThat(Industries.standard().named("批发").orElseThrow().trade()).isEqualTo("WHOLESALE");
        assertThat(Industries.standard().named("农、林、牧、渔业").orElseThrow().trade())
                .isEqualTo("AGRICULTURE");
        assertThat(Industries.standard().named("F").orElseThrow().trade()).isNull();
        assertThat(Industries.standard().named("占卜业")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "120000,12",
        "120100,1201",
        "120116,120116",
        "120116000000,120116",
        "120116900,120116900",
        "120116900100,120116900100",
        "120116900000,120116900"
    })
    void dropsOnlyZerosThatFillUp(String written, String expected) {
        assertThat(RegionCode.normal(written)).contains(expected);
        assertThat(RegionCode.normal(written + "x")).isEmpty();
    }
}
