package nl.ruimbaan.shell;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The same as {@link PushBuffers} one floor below: Tomcat keeps seven buffers for a connection that stays open, 66 KB together, most of
 * it for long messages that a browser never sends this way. What is longer than a buffer goes in pieces, both ways.
 */
@Component
class SocketBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String HEARD = "256";
    private static final String READ = "1024";
    private static final String PUSHED = "2048";

    /** Pages go out in pieces of this: with 1 KB, a page took a quarter longer. */
    private static final String WRITTEN = "4096";

    /** Tomcat reads its own size from here, once, when the first connection is made. */
    SocketBuffers() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", PUSHED);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            context.addParameter("org.apache.tomcat.websocket.textBufferSize", HEARD);
            context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", HEARD);
        });
        tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", READ);
            connector.setProperty("socket.appWriteBufSize", WRITTEN);
        });
    }
}
