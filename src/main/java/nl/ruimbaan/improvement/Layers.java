package nl.ruimbaan.improvement;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who last wrote each layer of an iceberg. Its words stand in the text, and each text that was is kept with the others. */
@Component
class Layers {

    private final JdbcClient jdbc;

    Layers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<IcebergLayer, ImprovementPage.LayerLine> of(ImprovementId id) {
        Map<IcebergLayer, ImprovementPage.LayerLine> found = new EnumMap<>(IcebergLayer.class);
        jdbc.sql("select l.layer, p.name, l.at, l.version from improvement_layer l join person p on p.id = l.person_id"
                        + " where l.improvement_id = ?")
                .param(id.number())
                .query(row -> {
                    found.put(
                            IcebergLayer.valueOf(row.getString("layer")),
                            new ImprovementPage.LayerLine(
                                    row.getString("name"), Rows.moment(row, "at"), row.getInt("version")));
                });
        return found;
    }

    /** Who was last active wrote these just now. */
    void written(Improvement kept, Set<IcebergLayer> layers) {
        for (IcebergLayer layer : layers) {
            jdbc.sql("delete from improvement_layer where improvement_id = ? and layer = ?")
                    .params(kept.id(), layer.name())
                    .update();
            jdbc.sql(
                            "insert into improvement_layer (improvement_id, layer, person_id, at, version) values (?, ?, ?, ?, ?)")
                    .params(
                            kept.id(),
                            layer.name(),
                            kept.activeBy().value(),
                            kept.activeAt().atOffset(ZoneOffset.UTC),
                            kept.version())
                    .update();
        }
    }
}
