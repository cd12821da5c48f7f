package nl.ruimbaan.privacy;

import java.util.List;

/** Finds one kind of thing. */
interface Detector {

    List<Finding> find(PlainText text);
}
