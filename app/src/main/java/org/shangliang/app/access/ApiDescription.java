package org.shangliang.app.access;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the OpenAPI document (接口说明) how programs show who they are, and where they need not. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";

    /** Who asks comes with the token and is no parameter of the API. */
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, SignedIn.class);
    }

    @Bean
    OpenAPI shangliangApi() {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token from POST /api/v1/tokens, valid for 12 hours.");
        return new OpenAPI()
                .info(new Info()
                        .title("Shangliang")
                        .version("v1")
                        .description("Collective consultation, from the workers' first words to a contract in force."
                                + " Problems are RFC 9457; see docs/problems.md."))
                .components(new Components().addSecuritySchemes(TOKEN, scheme))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer withoutTokenWhereNoneIsNeeded() {
        return api -> api.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/v1/law/")) {
                item.readOperations().forEach(operation -> operation.setSecurity(List.of()));
            }
        });
    }
}
