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
import org.springframework.stereotype.Component;

/**
 * Vaadin keeps the last answer of each window, to send it again when the window asks for it. One curly quotation mark in it, and
 * Java keeps the whole at two bytes a character. Here it is kept as the same JSON in ASCII: half the memory.
 */
@Component
class NarrowAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

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
            String last = internals.getLastRequestResponse();
            if (last != null) {
                internals.setLastRequestResponse(NarrowJson.of(last));
            }
        }
        return answer;
    }
}
