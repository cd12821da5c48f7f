package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.util.Objects;
import nl.ruimbaan.support.ServerTest;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A window that only stays open costs little. */
@ServerTest
class SocketBuffersTest {

    @Autowired
    ServletContext server;

    @Autowired
    ServletWebServerApplicationContext spring;

    @Test
    void a_push_connection_keeps_room_for_a_letter_and_for_a_piece_of_what_is_sent() {
        var sockets = (ServerContainer) server.getAttribute(ServerContainer.class.getName());

        assertThat(sockets.getDefaultMaxTextMessageBufferSize()).isEqualTo(256);
        assertThat(sockets.getDefaultMaxBinaryMessageBufferSize()).isEqualTo(256);
        assertThat(Integer.getInteger("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE"))
                .isEqualTo(2_048);
    }

    @Test
    void so_does_the_connection_below_it() {
        Connector connector = ((TomcatWebServer) Objects.requireNonNull(spring.getWebServer()))
                .getTomcat()
                .getConnector();

        assertThat(connector.getProperty("socket.appReadBufSize")).isEqualTo("1024");
        assertThat(connector.getProperty("socket.appWriteBufSize")).isEqualTo("4096");
    }
}
