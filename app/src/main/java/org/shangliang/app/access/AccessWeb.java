package org.shangliang.app.access;

import java.util.List;
import java.util.Optional;
import org.shangliang.app.platform.web.Viewer;
import org.shangliang.app.platform.web.ViewerSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells controllers and layouts who is signed in. */
@Configuration(proxyBeanMethods = false)
class AccessWeb implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActor());
    }

    @Bean
    ViewerSource signedInViewer(CapacityLabels labels) {
        return request -> CurrentActor.signedIn().map(signedIn -> viewer(signedIn, labels));
    }

    private static Viewer viewer(SignedIn signedIn, CapacityLabels labels) {
        return Optional.ofNullable(signedIn.capacity())
                .map(capacity -> new Viewer(
                        signedIn.name(),
                        labels.of(capacity.role()),
                        capacity.role().name(),
                        capacity.place(),
                        0))
                .orElseGet(() -> new Viewer(signedIn.name(), "", "", "", 0));
    }
}
