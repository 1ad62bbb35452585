package org.interdesk.replay.plan;

import java.util.Locale;
import java.util.Map;
import org.interdesk.replay.source.Row;

/**
 * Subjects, descriptions and reasons for a history that has none: made of product, country and support line,
 * in Russian because the portal's people read them.
 */
final class Texts {

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("se", "Швеция"),
            Map.entry("pl", "Польша"),
            Map.entry("in", "Индия"),
            Map.entry("be", "Бельгия"),
            Map.entry("us", "США"),
            Map.entry("fr", "Франция"),
            Map.entry("br", "Бразилия"),
            Map.entry("nl", "Нидерланды"),
            Map.entry("cn", "Китай"),
            Map.entry("kr", "Республика Корея"),
            Map.entry("ca", "Канада"),
            Map.entry("ru", "Россия"),
            Map.entry("gb", "Великобритания"),
            Map.entry("au", "Австралия"),
            Map.entry("jp", "Япония"),
            Map.entry("my", "Малайзия"),
            Map.entry("de", "Германия"),
            Map.entry("th", "Таиланд"),
            Map.entry("cl", "Чили"),
            Map.entry("tr", "Турция"),
            Map.entry("pe", "Перу"));

    private Texts() {}

    static String subject(Row row) {
        return "Нарушение работы " + row.product() + " (" + country(row) + ", линия поддержки " + row.level() + ")";
    }

    static String description(Row row) {
        return """
                Обращение загружено из истории; текста заявителя в исходных данных нет.
                Продукт: %s. Страна: %s. Линия поддержки: %s (%s). Группа: %s.
                Номер в исходной системе: %s.""".formatted(row.product(), country(row), row.orgLine(), row.level(), row.team(), row.incident());
    }

    static String routed(Row row) {
        return "Передано группе " + row.team() + " (" + row.orgLine() + ", " + row.level() + ")";
    }

    static String returned(Row row) {
        return "Возвращено в очередь группы " + row.team() + " (" + row.orgLine() + ")";
    }

    static String waiting(Row row) {
        return switch (row.subStatus()) {
            case "Wait - User" -> "Ожидается ответ заявителя";
            case "Wait - Vendor" -> "Ожидается ответ поставщика";
            case "Wait - Implementation" -> "Ожидается внесение изменений поставщиком";
            case "Wait - Customer" -> "Ожидается ответ заказчика";
            default -> "Ожидание";
        };
    }

    static String withdrawn(Row row) {
        return "Предложение отозвано: заявкой занимается группа " + row.team() + " (" + row.orgLine() + ")";
    }

    static String answer(Row row, boolean byPhone) {
        return (byPhone ? "Решено по телефону группой " : "Решено группой ") + row.team() + " (" + row.orgLine() + ")";
    }

    static String reopened(Row row) {
        return "Работа возобновлена: " + row.subStatus() + ", группа " + row.team();
    }

    static String cancelled() {
        return "Отменено заявителем";
    }

    static String repeated(Row row) {
        return "Повтор записи в исходной системе: " + row.subStatus() + ", " + row.orgLine() + ", группа " + row.team();
    }

    static String unmatched(Row row) {
        return "Запись исходной системы без соответствия: " + row.status() + " / " + row.subStatus() + ", группа "
                + row.team();
    }

    private static String country(Row row) {
        return COUNTRIES.getOrDefault(row.country().toLowerCase(Locale.ROOT), "страна не указана");
    }
}
