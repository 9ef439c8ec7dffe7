package org.shangliang.app.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.NoSuch;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers, of pages and of the API alike, the {@link Actor} behind the request (当前用户): a parameter of that
 * type, or of {@code Optional<Actor>} on public pages. A route that demands one does not exist for others.
 */
class CurrentActor implements HandlerMethodArgumentResolver {

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    static Optional<Actor> actor() {
        return signedIn().flatMap(SignedIn::actor);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var plain = parameter.nestedIfOptional().getNestedParameterType();
        return plain == Actor.class || plain == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<?> found = parameter.nestedIfOptional().getNestedParameterType() == Actor.class ? actor() : signedIn();
        return parameter.isOptional() ? found : found.orElseThrow(() -> new NoSuch("page"));
    }
}
