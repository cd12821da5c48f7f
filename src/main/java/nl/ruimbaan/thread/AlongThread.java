package nl.ruimbaan.thread;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.ItemRef;

/** Port: a feature tells what stands along a thread because it is about something in it, without having led to it. */
public interface AlongThread {

    /** What is about any of these items, a few at most, in one query. */
    List<ItemRef> along(Collection<ItemRef> items);
}
