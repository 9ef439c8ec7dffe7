package org.shangliang.app.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import tools.jackson.databind.json.JsonMapper;

/** Wires templates, texts and static files. */
@Configuration(proxyBeanMethods = false)
class PlatformWeb implements WebMvcConfigurer {
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Bean
    Texts texts() {
        return Texts.fromClassPath();
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    Frames frames(
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<NavSource> navigation,
            ObjectProvider<ProductClock> clock,
            Assets assets,
            Texts texts) {
        return new Frames(viewers, navigation, clock, assets, texts);
    }

    @Bean
    Renderer renderer(Frames frames) {
        return new Renderer(TemplateEngine.createPrecompiled(ContentType.Html), frames);
    }

    @Bean
    Problems problems(Renderer renderer, Texts texts, JsonMapper json) {
        return new Problems(renderer, texts, json);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer answers) {
        answers.strategies(List.of(new AnswerRatherThanNone()));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_A_YEAR)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_A_YEAR);
        registry.addResourceHandler("/robots.txt").addResourceLocations("classpath:/static/");
    }

    /** What is no page (a file, an answer to a program) names no mark, and browsers ask for it here. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", "/assets/mark.svg");
    }
}
