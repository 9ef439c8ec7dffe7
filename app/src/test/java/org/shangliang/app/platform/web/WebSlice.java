package org.shangliang.app.platform.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.json.JsonMapper;

/** The web frame alone, without database and security, around some controllers. */
final class WebSlice {

    private WebSlice() {}

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Json {
        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.builder().build();
        }
    }

    static MockMvc with(Class<?>... controllers) {
        var context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Json.class, PlatformWeb.class, ProblemAdvice.class, SecurityHeaders.class);
        context.register(controllers);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean(SecurityHeaders.class))
                .build();
    }
}
