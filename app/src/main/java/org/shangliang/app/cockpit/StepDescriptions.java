package org.shangliang.app.cockpit;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.OpenCase;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes every step of a case in the OpenAPI document, with the schema of its payload. */
@Component
class StepDescriptions implements OpenApiCustomizer {
    private static final String CASES = "/api/v1/consultations";

    private final ModelConverters schemas = StepSchemas.converters();
    private final StepCatalogue steps;
    private final CaseWords words;

    StepDescriptions(StepCatalogue steps, CaseWords words) {
        this.steps = steps;
        this.words = words;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getPaths().remove(CASES + "/{id}/{step}");
        api.getPaths().remove(CASES + "/{id}/{*step}");
        var open = api.getPaths().get(CASES);
        if (open != null && open.getPost() != null) {
            open.getPost().requestBody(body(api, OpenCase.class, "OpenCase")).responses(responses("201"));
        }
        steps.inOrder()
                .forEach(step -> api.getPaths()
                        .addPathItem(CASES + "/{id}/" + step.rule().name(), path(api, step)));
    }

    private PathItem path(OpenAPI api, CaseStep<?, ?> step) {
        var name = step.rule().name();
        var operation = new Operation()
                .operationId(name.replace('/', '-'))
                .summary(words.of("step", name.replace('/', '-') + ".do"))
                .addTagsItem("consultations")
                .addParametersItem(new Parameter()
                        .in("path")
                        .name("id")
                        .required(true)
                        .schema(new Schema<String>().type("string").format("uuid")))
                .addParametersItem(new Parameter()
                        .in("header")
                        .name("If-Match")
                        .required(false)
                        .schema(new Schema<String>().type("string")))
                .requestBody(body(api, step.payload(), step.payload().getSimpleName()))
                .responses(responses("200"));
        return new PathItem().post(operation);
    }

    private static ApiResponses responses(String done) {
        return new ApiResponses()
                .addApiResponse(done, new ApiResponse().description("done"))
                .addApiResponse("400", new ApiResponse().description("/problems/invalid-input"))
                .addApiResponse("401", new ApiResponse().description("/problems/unauthenticated"))
                .addApiResponse("404", new ApiResponse().description("/problems/not-found"))
                .addApiResponse("409", new ApiResponse().description("/problems/stale-version"))
                .addApiResponse("422", new ApiResponse().description("/problems/refused"));
    }

    /** A payload takes the members described and no others. */
    private RequestBody body(OpenAPI api, Class<?> payload, String name) {
        schemas.readAll(payload)
                .forEach((key, schema) -> api.getComponents().addSchemas(key, schema.additionalProperties(false)));
        var reference = new Schema<>().$ref("#/components/schemas/" + name);
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(reference)));
    }
}
