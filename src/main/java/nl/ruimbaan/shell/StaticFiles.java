package nl.ruimbaan.shell;

import java.nio.file.Path;
import java.time.Duration;
import nl.ruimbaan.base.ui.Assets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves our style sheets and modules: for a year under the build's version, or as they are edited under profile dev. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private final boolean dev;

    StaticFiles(ObjectProvider<BuildProperties> build, Environment environment) {
        dev = environment.acceptsProfiles(Profiles.of("dev"));
        build.ifAvailable(it -> {
            if (it.getTime() != null) {
                Assets.setVersion(Long.toString(it.getTime().toEpochMilli(), 36));
            }
        });
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String where = dev ? Path.of("frontend").toUri().toString() : "classpath:/META-INF/resources/ruimbaan/";
        registry.addResourceHandler("/ruimbaan/**")
                .addResourceLocations(where)
                .setCacheControl(
                        dev
                                ? CacheControl.noStore()
                                : CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable())
                .resourceChain(!dev)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(Assets.version(), "/**"));
    }
}
