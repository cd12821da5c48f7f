package nl.ruimbaan.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.ruimbaan.people.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dutch is the root of the texts, so it comes first; what we do not speak becomes Dutch. */
@Configuration(proxyBeanMethods = false)
class TranslationSettings {

    @Bean
    I18NProvider i18nProvider() {
        return new RememberedTexts(List.of(Language.NL.locale(), Language.EN.locale()));
    }
}
