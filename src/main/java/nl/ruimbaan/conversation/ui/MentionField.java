package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;

/** Wraps a text area: who types @ is offered colleagues by name. */
@Tag("rb-mention")
class MentionField extends ClientElement {

    private static final int MOST = 8;

    private static final String TEXT = "event.detail.text";

    MentionField(TextArea text, PeopleService people) {
        super("conversation/rb-mention.js");
        getElement().setAttribute("list-label", getTranslation("conversation.mention"));
        getElement().appendChild(text.getElement());
        getElement()
                .addEventListener("mention-asked", event -> {
                    String typed = event.getEventData().path(TEXT).asString("");
                    List<String> names = people.colleaguesNamed(typed, MOST).stream()
                            .map(PersonName::name)
                            .distinct()
                            .toList();
                    call("offer", Map.of("text", typed, "names", names));
                })
                .addEventData(TEXT);
    }
}
