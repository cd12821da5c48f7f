package nl.ruimbaan.shell;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.ScopeMetadata;
import org.springframework.context.annotation.ScopeMetadataResolver;

/**
 * Screens are beans, made anew for each window. Vaadin makes them without that too, but only after it has asked Spring for a bean
 * and caught the exception: twice a page.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "nl.ruimbaan",
        useDefaultFilters = false,
        includeFilters = {
            @ComponentScan.Filter({Route.class, Layout.class}),
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = HasErrorParameter.class)
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        scopeResolver = Screens.Anew.class)
class Screens {

    static class Anew implements ScopeMetadataResolver {

        @Override
        public ScopeMetadata resolveScopeMetadata(BeanDefinition screen) {
            var anew = new ScopeMetadata();
            anew.setScopeName(ConfigurableBeanFactory.SCOPE_PROTOTYPE);
            return anew;
        }
    }
}
