package nl.ruimbaan.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Vaadin keeps the last answer of each window, to send it again when the window asks for it. One curly quotation mark in it, and
 * Java keeps the whole at two bytes a character. Here it is kept as the same JSON in ASCII: half the memory.
 */
@Component
class NarrowAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

    private static final int LAST_OF_ONE_BYTE = 0xFF;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
            throws IOException {
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, requestBody);
        UI window = session.getService().findUI(request);
        if (window != null) {
            UIInternals internals = window.getInternals();
            internals.setLastRequestResponse(narrow(internals.getLastRequestResponse()));
        }
        return answer;
    }

    /**
     * The same JSON, in characters of one byte.
     *
     * @param json in which wide characters stand in texts alone, as the standard has it (RFC 8259, 7)
     */
    static @Nullable String narrow(@Nullable String json) {
        if (json == null || json.chars().allMatch(it -> it <= LAST_OF_ONE_BYTE)) {
            return json;
        }
        var narrow = new StringBuilder(json.length() + json.length() / 8);
        json.chars().forEach(it -> {
            if (it <= LAST_OF_ONE_BYTE) {
                narrow.append((char) it);
            } else {
                narrow.append("\\u%04x".formatted(it));
            }
        });
        return narrow.toString();
    }
}
