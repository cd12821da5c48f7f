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
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Vaadin keeps the last answer of each window, to send it again when the window asks for it: of a page that is open, the whole page.
 * Here it is kept {@link Packed}, and opened before the window says what it wants.
 */
@Component
class PackedAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
            throws IOException {
        Optional<UIInternals> window =
                Optional.ofNullable(session.getService().findUI(request)).map(UI::getInternals);
        window.ifPresent(it -> keep(it, Packed::open));
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, requestBody);
        window.ifPresent(it -> keep(it, Packed::of));
        return answer;
    }

    private static void keep(UIInternals window, UnaryOperator<String> as) {
        String last = window.getLastRequestResponse();
        if (last != null) {
            window.setLastRequestResponse(as.apply(last));
        }
    }
}
