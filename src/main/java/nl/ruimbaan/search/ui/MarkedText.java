package nl.ruimbaan.search.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.ruimbaan.search.MarkedPiece;

/** A text in which what was looked for is marked. */
class MarkedText extends Span {

    MarkedText(List<MarkedPiece> pieces) {
        for (MarkedPiece piece : pieces) {
            getElement()
                    .appendChild(
                            piece.found()
                                    ? new Element("mark").setText(piece.text())
                                    : Element.createText(piece.text()));
        }
    }
}
