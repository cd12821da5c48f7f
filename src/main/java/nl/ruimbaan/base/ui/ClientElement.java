package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;

/**
 * A custom element of ours: a plain ES module in {@code frontend/}, fed with JSON and answering with typed events. Nothing
 * of what it shows stays in the session.
 */
public abstract class ClientElement extends Component {

    private final String module;

    protected ClientElement(String module) {
        this.module = module;
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        attachEvent.getUI().getPage().addJsModule("context://" + Assets.url(module));
        super.onAttach(attachEvent);
    }

    /** Calls a method of the element with a record or map, as JSON. */
    protected final void call(String method, Object argument) {
        getElement().callJsFunction(method, JacksonUtils.getMapper().valueToTree(argument));
    }
}
