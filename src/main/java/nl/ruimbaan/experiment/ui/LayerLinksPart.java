package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.experiment.IcebergLinking;
import nl.ruimbaan.experiment.LayerLink;
import nl.ruimbaan.experiment.LayerLinked;
import nl.ruimbaan.experiment.LinkTarget;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.ImprovementId;

/** To what a layer is linked, live, and the way to link it to more: open to everyone, as the layer is. */
class LayerLinksPart extends Composite<Div> {

    private final ImprovementId improvement;
    private final IcebergLayer layer;
    private final IcebergLinking linking;
    private final TargetWords words;
    private final UnorderedList list = new UnorderedList();
    private final Div place = new Div();
    private final Button more;
    private List<LayerLink> shown = List.of();

    LayerLinksPart(
            ImprovementId improvement, IcebergLayer layer, IcebergLinking linking, TargetWords words, Changes changes) {
        this.improvement = improvement;
        this.layer = layer;
        this.linking = linking;
        this.words = words;
        more = new Button(getTranslation("experiment.link.open." + layer.field()), click -> open());
        more.setId("link-" + layer.field());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("rb-iceberg-links");
        list.getElement().setAttribute("aria-label", getTranslation("experiment.link.list"));
        getContent().setId("links-" + layer.field());
        getContent().addClassName("rb-iceberg-linked");
        getContent().add(list, more, place);
        refresh();
        News.follow(
                this,
                changes,
                it -> it.card() instanceof LayerLinked && it.item().equals(improvement.ref()),
                this::refresh);
    }

    private void refresh() {
        List<LayerLink> links = linking.of(improvement).stream()
                .filter(it -> it.target().kind().layer() == layer)
                .toList();
        if (!links.equals(shown)) {
            shown = links;
            list.removeAll();
            links.forEach(it -> list.add(line(it)));
        }
        list.setVisible(!links.isEmpty());
        more.setVisible(place.getChildren().findAny().isEmpty() && links.size() < IcebergLinking.MOST);
    }

    private ListItem line(LayerLink link) {
        LinkTarget target = link.target();
        Anchor way = words.way(target);
        way.setId("linked-" + target.kind() + "-" + target.id());
        var by = new Span(
                new Span(getTranslation("experiment.link.by", link.made().by()) + ", "),
                new RelativeTime(link.made().at(), getLocale()));
        by.addClassName("rb-iceberg-by");
        var loose = new Button(getTranslation("experiment.link.undo"), click -> {
            Act act = linking.unlink(improvement, target.kind(), target.id());
            if (!act.isDone()) {
                Notices.refused(act.refusals());
            }
            refresh();
            ItemFrame.goTo(this, "#link-" + layer.field());
        });
        loose.setId("unlink-" + target.kind() + "-" + target.id());
        loose.setAriaLabel(getTranslation("experiment.link.undo.of", TargetWords.name(target)));
        loose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(way, by, loose);
    }

    private void open() {
        var form = new LayerLinkForm(layer, linking, this::choose, () -> close("#link-" + layer.field()));
        place.add(form);
        refresh();
        form.open();
    }

    private Act choose(LinkTarget target) {
        Act act = linking.link(improvement, target.kind(), target.id());
        if (act.isDone()) {
            close("#linked-" + target.kind() + "-" + target.id());
        }
        return act;
    }

    private void close(String then) {
        place.removeAll();
        refresh();
        ItemFrame.goTo(this, then);
    }
}
