package nl.ruimbaan.base;

import java.util.List;

/** Port: a feature tells what waits for the current user. */
public interface TurnSource {

    /** At most {@code limit}, the longest waiting first. */
    List<Turn> turns(int limit);
}
