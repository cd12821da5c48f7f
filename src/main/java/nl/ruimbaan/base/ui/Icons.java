package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.dom.Element;

/** The few icons that the portal uses, from one small file of ours; the framework's set of all would be 240 KB. */
public final class Icons {

    private Icons() {}

    /**
     * An icon as a component.
     *
     * @param name as in {@code frontend/base/icons.svg}
     */
    public static SvgIcon of(String name) {
        return new SvgIcon(url(name));
    }

    /** The same as an element, for markup. */
    public static Element element(String name) {
        return new Element("vaadin-icon").setAttribute("src", url(name));
    }

    private static String url(String name) {
        return Assets.url("base/icons.svg") + "#" + name;
    }
}
