package nl.ruimbaan.thread;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ThreadLinkRepository extends JpaRepository<ThreadLink, Long> {

    boolean existsByFromIdAndToId(long from, long to);

    @Query("select distinct l.thread from ThreadLink l where l.fromId in (?1, ?2) union"
            + " select distinct l.thread from ThreadLink l where l.toId in (?1, ?2)")
    List<Long> threadsOf(long one, long other);

    @Query("select l from ThreadLink l where l.thread in (select a.thread from ThreadLink a where a.fromId = ?1"
            + " union select b.thread from ThreadLink b where b.toId = ?1) order by l.id")
    List<ThreadLink> around(long item, Limit limit);

    @Query("select a.thread from ThreadLink a where a.fromId in ?1"
            + " union select b.thread from ThreadLink b where b.toId in ?1")
    List<Long> threadsOfAny(Collection<Long> items);

    @Query("select l from ThreadLink l where l.thread in ?1 order by l.id")
    List<ThreadLink> ofThreads(Collection<Long> threads, Limit limit);

    @Query("select l from ThreadLink l where l.fromId in ?1 order by l.id")
    List<ThreadLink> from(Collection<Long> items, Limit limit);

    @Modifying
    @Query("update ThreadLink l set l.thread = ?2 where l.thread in ?1")
    void join(List<Long> threads, long into);
}
