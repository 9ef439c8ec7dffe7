package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.campaign.report.TemplateBook.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Templates with what goes into their columns. */
@Repository
class TemplateStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A template as it was handed in. */
    @SuppressWarnings("ArrayRecordComponent")
    record Template(
            String fileName,
            byte[] content,
            int sheet,
            int headerRow,
            List<Column> columns,
            LocalDate uploadedOn,
            String uploadedBy) {
        Template with(List<Column> others) {
            return new Template(fileName, content, sheet, headerRow, others, uploadedOn, uploadedBy);
        }
    }

    Optional<Template> find(UUID campaign, String region) {
        return jdbc.sql("""
                        select file_name, content, sheet, header_row, columns, uploaded_on, uploaded_by
                        from campaign_template where campaign_id = :campaign and region = :region""")
                .param("campaign", campaign)
                .param("region", region)
                .query((row, number) -> new Template(
                        row.getString(1),
                        row.getBytes(2),
                        row.getInt(3),
                        row.getInt(4),
                        json.readValue(row.getString(5), new TypeReference<List<Column>>() {}),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)))
                .optional();
    }

    void keep(UUID campaign, String region, Template template) {
        jdbc.sql("""
                        insert into campaign_template (campaign_id, region, file_name, content, sheet, header_row, columns,
                            uploaded_on, uploaded_by)
                        values (:campaign, :region, :name, :content, :sheet, :row, :columns::jsonb, :on, :by)
                        on conflict (campaign_id, region) do update set file_name = excluded.file_name,
                            content = excluded.content, sheet = excluded.sheet, header_row = excluded.header_row,
                            columns = excluded.columns, uploaded_on = excluded.uploaded_on,
                            uploaded_by = excluded.uploaded_by""")
                .param("campaign", campaign)
                .param("region", region)
                .param("name", template.fileName())
                .param("content", template.content())
                .param("sheet", template.sheet())
                .param("row", template.headerRow())
                .param("columns", json.writeValueAsString(template.columns()))
                .param("on", template.uploadedOn())
                .param("by", template.uploadedBy())
                .update();
    }
}
