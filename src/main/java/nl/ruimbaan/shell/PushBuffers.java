package nl.ruimbaan.shell;

import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * What a window keeps ready to hear the browser over its push connection. Browsers say all that they have to say by ordinary
 * requests, and over this connection only that they are still there, in a letter; Vaadin would keep twice
 * 64 KB for it.
 */
@Component
class PushBuffers implements BeanPostProcessor {

    private static final String BYTES = Integer.toString(256);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> servlet && servlet.getServlet() instanceof SpringServlet) {
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, BYTES);
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, BYTES);
            servlet.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES);
        }
        return bean;
    }
}
