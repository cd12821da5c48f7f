package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.story.CustomerTold;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.thread.ThreadStep;

/** What is better now because of a story, and whether the customer knows. */
class WhatCameOfIt extends Composite<Section> {

    /**
     * @param mayTell whether the reader may say that the customer was told
     * @param tell keeps it
     * @param changed done when it was kept
     */
    WhatCameOfIt(
            StoryPage story,
            List<ThreadStep> thread,
            boolean mayTell,
            LocalDate today,
            Function<CustomerTold, List<Refusal>> tell,
            Runnable changed) {
        List<ItemView> results =
                thread.stream().map(ThreadStep::item).filter(ItemView::result).toList();
        CustomerTold told = story.customerTold();
        getContent().addClassNames("rb-section", "rb-came-of-it");
        setVisible(!results.isEmpty() || told != null);
        getContent().add(new H2(getTranslation(story.mine() ? "story.results.mine" : "story.results")), list(results));
        if (told != null) {
            getContent().add(new Paragraph(said(told)));
        } else {
            getContent().add(new Paragraph(getTranslation("story.customerTold.notYet")));
        }
        if (mayTell) {
            var button = new Button(
                    getTranslation(told == null ? "story.customerTold.do" : "story.customerTold.change"),
                    click -> new CustomerToldDialog(story.id(), told, today, tell, changed).ask());
            button.setId("customer-told");
            getContent().add(button);
        }
    }

    private UnorderedList list(List<ItemView> results) {
        var list = new UnorderedList();
        results.forEach(it -> list.add(new ListItem(
                new Anchor(it.ref().path(), it.title()),
                new Span(" · " + getTranslation(it.ref().kind().key()) + " · " + getTranslation(it.stateKey())))));
        return list;
    }

    private String said(CustomerTold told) {
        String day = Days.inWords(told.on(), getLocale());
        String sentence = getTranslation("story.customerTold.on", day);
        return told.how().isBlank() ? sentence : sentence + " " + told.how();
    }
}
