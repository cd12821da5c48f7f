package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PrintButton;
import nl.ruimbaan.story.StoryPage;

/** Takes a story along: its link, or on paper. */
class StorySharing extends Composite<Div> {

    /** Where a browser does not hand out its clipboard, a selected text does as well. */
    private static final String COPY = """
            const address = new URL($0, document.baseURI).href;
            return navigator.clipboard
                ? navigator.clipboard.writeText(address).then(() => true, () => (prompt('', address), false))
                : (prompt('', address), false);
            """;

    StorySharing(StoryPage story, PublicAddress address) {
        getContent().addClassName("rb-sharing");
        String link = address.of(StoryLinks.page(story.id()));
        var copy = new Button(
                getTranslation("story.copyLink"),
                click -> getElement().executeJs(COPY, link).then(Boolean.class, copied -> {
                    if (copied) {
                        Notices.done("story.copied");
                    }
                }));
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(copy, new PrintButton(getTranslation("story.print")).lesser());
    }
}
