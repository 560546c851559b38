#include "ui/labour/sheet_table.h"

#include "core/base/text.h"
#include "ui/labour/cell_editor.h"
#include "ui/labour/sheet_delegate.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace zhangfang::ui::work
{

namespace
{

/// What the editor needs beside its text: edge, padding, cursor.
constexpr int kAroundTyped = 14;

/// What a single key writes; nothing for keys that write nothing by themselves.
QString markOfKey(const QString &typed)
{
    if (typed == QLatin1String("*"))
        return QStringLiteral("√");
    if (typed == QLatin1String("/"))
        return QStringLiteral("半");
    if (typed == QLatin1String("-"))
        return QStringLiteral("休");
    if (typed == QLatin1String("+"))
        return QStringLiteral("假");
    return {};
}

bool beginsFigure(const QString &typed)
{
    return typed.size() == 1 && (isAsciiDigit(typed.front()) || typed == QLatin1String("."));
}

/// A key of the number pad that would be a figure if Num Lock were on.
bool isPadWithoutNumLock(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Insert:
    case Qt::Key_Clear:
        return true;
    default:
        return false;
    }
}

} // namespace

SheetTable::SheetTable(SheetModel &model, SheetDelegate &delegate, QWidget *parent)
    : QTableView(parent)
    , m_sheet(model)
    , m_delegate(delegate)
    , m_editor(new CellEditor(viewport()))
{
    setObjectName(QStringLiteral("sheetDays"));
    setAccessibleName(tr("Days of the crew sheet"));
    setModel(&model);
    setItemDelegate(&delegate);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAttribute(Qt::WA_InputMethodEnabled);
    connect(m_editor, &CellEditor::leaving, this, [this](int key, Qt::KeyboardModifiers modifiers) {
        switch (key) {
        case Qt::Key_Tab:
        case Qt::Key_Right:
            return endTyping(Step::Right);
        case Qt::Key_Backtab:
        case Qt::Key_Left:
            return endTyping(Step::Left);
        case Qt::Key_Up:
            return endTyping(Step::Up);
        case Qt::Key_Down:
            return endTyping(Step::Down);
        default:
            return endTyping(modifiers.testFlag(Qt::ControlModifier) ? Step::Stay : Step::Enter);
        }
    });
    connect(m_editor, &CellEditor::givenUp, this, &SheetTable::giveUpTyping);
    connect(m_editor, &CellEditor::focusLost, this, [this] { endTyping(Step::Stay); });
    connect(m_editor, &QLineEdit::textEdited, this, [this] {
        m_editor->setRefused(false);
        placeEditor();
        Q_EMIT refused(currentIndex(), std::nullopt);
    });
}

void SheetTable::setWritable(bool writable)
{
    m_writable = writable;
    if (!writable)
        giveUpTyping();
}

QItemSelectionModel::SelectionFlags SheetTable::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return event ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

bool SheetTable::isTyping() const
{
    return m_editor->isVisible();
}

std::vector<QModelIndex> SheetTable::chosenCells() const
{
    std::vector<QModelIndex> cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (m_sheet.isDay(index.column()))
            cells.push_back(index);
    }
    if (cells.empty() && currentIndex().isValid())
        cells.push_back(currentIndex());
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
}

bool SheetTable::addChange(std::vector<core::CellChange> &changes, const QModelIndex &cell,
                           const QString &text)
{
    const SheetLine &line = m_sheet.line(cell.row());
    const auto read = readCell(text, line.kind, m_sheet.day(cell.row(), cell.column()));
    if (!read) {
        Q_EMIT refused(cell, read.error());
        return false;
    }
    changes.push_back({m_sheet.cellAt(cell.row(), cell.column()), *read});
    return true;
}

bool SheetTable::write(std::vector<core::CellChange> changes, const QModelIndex &cell)
{
    std::erase_if(changes, [this](const core::CellChange &change) {
        const int row = m_sheet.rowOf(change.cell, LineKind::Time);
        const core::GridEntry *now =
            m_sheet.day(row, m_sheet.columnOf(change.cell.day)).find(change.cell.kind);
        const bool same = now ? change.content && now->content == *change.content : !change.content;
        return same;
    });
    if (changes.empty()) {
        Q_EMIT refused(cell, std::nullopt);
        return true;
    }
    std::optional<Error> error = m_write ? m_write(changes) : std::nullopt;
    if (!error) {
        Q_EMIT refused(cell, std::nullopt);
        return true;
    }
    QModelIndex place = cell;
    const qint64 at = error->where.line;
    if (at >= 1 && at <= std::ssize(changes)) {
        const core::CellKey &key = changes[std::size_t(at - 1)].cell;
        const int row = m_sheet.rowOf(key, LineKind::Time);
        if (row >= 0 && changes.size() > 1)
            place = m_sheet.index(row, m_sheet.columnOf(key.day));
    }
    error->where = {};
    Q_EMIT refused(place, error);
    return false;
}

void SheetTable::writeText(const QString &text)
{
    std::vector<core::CellChange> changes;
    for (const QModelIndex &cell : chosenCells()) {
        if (!addChange(changes, cell, text))
            return;
    }
    write(std::move(changes), currentIndex());
}

void SheetTable::clearCells()
{
    writeText({});
}

void SheetTable::fillRight()
{
    fill(true);
}

void SheetTable::fillDown()
{
    fill(false);
}

void SheetTable::fill(bool right)
{
    const std::vector<QModelIndex> cells = chosenCells();
    std::vector<core::CellChange> changes;
    // The first cell of the selection in a line (column) is its pattern; of a single cell its neighbour.
    std::map<std::pair<int, LineKind>, QModelIndex> patterns;
    for (const QModelIndex &cell : cells) {
        const std::pair key(right ? cell.row() : cell.column(), m_sheet.line(cell.row()).kind);
        QModelIndex pattern = patterns.emplace(key, cell).first->second;
        if (cells.size() == 1) {
            int row = cell.row();
            if (!right) {
                do
                    --row;
                while (row >= 0 && m_sheet.line(row).kind != m_sheet.line(cell.row()).kind);
            }
            pattern = m_sheet.index(row, right ? cell.column() - 1 : cell.column());
        }
        if (!pattern.isValid() || pattern == cell || !m_sheet.isDay(pattern.column()))
            continue;
        const QString text =
            writtenCell(m_sheet.day(pattern.row(), pattern.column()), m_sheet.line(pattern.row()).kind);
        if (!addChange(changes, cell, text))
            return;
    }
    write(std::move(changes), currentIndex());
}

void SheetTable::copy() const
{
    const std::vector<QModelIndex> cells = chosenCells();
    if (cells.empty())
        return;
    QString text;
    int row = cells.front().row();
    int lastColumn = -1;
    for (const QModelIndex &cell : cells) {
        if (cell.row() != row)
            text += QLatin1Char('\n');
        else if (lastColumn >= 0)
            text += QLatin1Char('\t');
        row = cell.row();
        lastColumn = cell.column();
        text += writtenCell(m_sheet.day(cell.row(), cell.column()), m_sheet.line(cell.row()).kind);
    }
    QGuiApplication::clipboard()->setText(text);
}

void SheetTable::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    text.remove(QLatin1Char('\r'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const std::vector<QModelIndex> cells = chosenCells();
    if (cells.empty())
        return;
    if (lines.size() == 1 && !text.contains(QLatin1Char('\t'))) {
        writeText(text);
        return;
    }
    std::vector<core::CellChange> changes;
    bool cut = false;
    const QModelIndex corner = cells.front();
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList columns = lines[i].split(QLatin1Char('\t'));
        for (int j = 0; j < columns.size(); ++j) {
            const QModelIndex cell = m_sheet.index(corner.row() + i, corner.column() + j);
            if (!cell.isValid() || !m_sheet.isDay(cell.column()))
                cut = true;
            else if (!addChange(changes, cell, columns[j]))
                return;
        }
    }
    if (write(std::move(changes), corner) && cut)
        Q_EMIT pasteCut();
}

void SheetTable::go(Step step)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid() || step == Step::Stay)
        return;
    if (step == Step::Enter)
        step = m_enterGoes == kit::EnterGoes::Right ? Step::Right : Step::Down;
    if (step == Step::Back)
        step = m_enterGoes == kit::EnterGoes::Right ? Step::Left : Step::Up;
    const int lines = m_sheet.rowCount();
    const int days = m_sheet.days();
    int row = now.row();
    int day = now.column() - SheetModel::FirstDayColumn;
    if (step == Step::Right || step == Step::Left) {
        const int place = row * days + day + (step == Step::Right ? 1 : -1);
        if (place < 0 || place >= lines * days)
            return;
        row = place / days;
        day = place % days;
    } else {
        const int place = day * lines + row + (step == Step::Down ? 1 : -1);
        if (place < 0 || place >= lines * days)
            return;
        day = place / lines;
        row = place % lines;
    }
    setCurrentIndex(m_sheet.index(row, SheetModel::FirstDayColumn + day));
}

bool SheetTable::takeWritingKey(QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString typed = halfWidth(event.text());
    const QString mark = markOfKey(typed);
    if (mark.isEmpty() && !beginsFigure(typed) && event.key() != Qt::Key_Delete &&
        event.key() != Qt::Key_Backspace && event.key() != Qt::Key_F2)
        return false;
    if (!m_writable || !currentIndex().isValid())
        return event.key() != Qt::Key_F2;
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        clearCells();
    else if (!mark.isEmpty())
        writeText(mark);
    else if (event.key() == Qt::Key_F2)
        beginTyping(writtenCell(m_sheet.day(currentIndex().row(), currentIndex().column()),
                                m_sheet.line(currentIndex().row()).kind),
                    true);
    else
        beginTyping(typed, false);
    return true;
}

bool SheetTable::takeCommand(QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const bool control = event.modifiers() == Qt::ControlModifier;
    const bool fills = control && (event.key() == Qt::Key_R || event.key() == Qt::Key_D);
    if (!fills && !event.matches(QKeySequence::Paste) && !event.matches(QKeySequence::Cut))
        return false;
    if (!m_writable)
        return true;
    if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (event.matches(QKeySequence::Cut)) {
        copy();
        clearCells();
    } else {
        fill(event.key() == Qt::Key_R);
    }
    return true;
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if (isPadWithoutNumLock(*event))
        Q_EMIT numLockMissed();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (takeCommand(*event) || takeWritingKey(*event)) {
        event->accept();
    } else if (enter && !m_writable) {
        event->accept();
        Q_EMIT activatedLocked(currentIndex());
    } else if (enter) {
        event->accept();
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? Step::Back : Step::Enter);
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool SheetTable::event(QEvent *event)
{
    // The shell's keys must not take what the sheet fills with.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool fills =
            key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_R || key->key() == Qt::Key_D);
        if (fills) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void SheetTable::inputMethodEvent(QInputMethodEvent *event)
{
    const bool says = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (!m_writable || !currentIndex().isValid() || !says) {
        event->ignore();
        return;
    }
    const QString mark = markOfKey(halfWidth(event->commitString()));
    if (!mark.isEmpty()) {
        writeText(mark);
        return;
    }
    beginTyping({}, false);
    QCoreApplication::sendEvent(m_editor, event);
}

QVariant SheetTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return m_writable;
    if (query == Qt::ImCursorRectangle)
        return visualRect(currentIndex());
    return QTableView::inputMethodQuery(query);
}

void SheetTable::beginTyping(const QString &text, bool selectAll)
{
    m_fromKeys = !selectAll;
    m_editor->setArrowsLeave(m_fromKeys);
    m_editor->setRefused(false);
    m_editor->setFont(sheetFont());
    m_editor->setText(text);
    scrollTo(currentIndex());
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (selectAll)
        m_editor->selectAll();
    Q_EMIT typingChanged(true);
}

void SheetTable::placeEditor()
{
    if (!currentIndex().isValid())
        return;
    // A long figure reaches over the cells beside it until it is written.
    QRect box = visualRect(currentIndex());
    const int text = m_editor->fontMetrics().horizontalAdvance(m_editor->text()) + kAroundTyped;
    box.setWidth(std::max(box.width(), text));
    box.moveLeft(std::max(0, std::min(box.left(), viewport()->width() - box.width())));
    m_editor->setGeometry(box);
}

void SheetTable::endTyping(Step step)
{
    if (!isTyping())
        return;
    std::vector<core::CellChange> changes;
    const QModelIndex cell = currentIndex();
    const bool all = step == Step::Stay && m_editor->hasFocus();
    const QString text = m_editor->text();
    bool readable = true;
    for (const QModelIndex &each : all ? chosenCells() : std::vector{cell})
        readable = readable && addChange(changes, each, text);
    if (!readable || !write(std::move(changes), cell)) {
        m_editor->setRefused(true);
        return;
    }
    m_editor->hide();
    if (m_editor->hasFocus() || !QGuiApplication::focusObject())
        setFocus();
    Q_EMIT typingChanged(false);
    go(step);
    setFocus();
}

void SheetTable::giveUpTyping()
{
    if (!isTyping())
        return;
    m_editor->hide();
    Q_EMIT refused(currentIndex(), std::nullopt);
    Q_EMIT typingChanged(false);
    setFocus();
}

void SheetTable::mousePressEvent(QMouseEvent *event)
{
    if (isTyping()) {
        endTyping(Step::Stay);
        if (isTyping())
            return;
    }
    QTableView::mousePressEvent(event);
}

void SheetTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!currentIndex().isValid())
        return QTableView::mouseDoubleClickEvent(event);
    if (!m_writable) {
        Q_EMIT activatedLocked(currentIndex());
        return;
    }
    beginTyping(writtenCell(m_sheet.day(currentIndex().row(), currentIndex().column()),
                            m_sheet.line(currentIndex().row()).kind),
                true);
}

void SheetTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate.setCurrent(current);
    QTableView::currentChanged(current, previous);
    if (!isTyping())
        Q_EMIT refused(current, std::nullopt);
    Q_EMIT currentCellChanged(current);
}

void SheetTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeEditor();
}

void SheetTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEditor();
}

} // namespace zhangfang::ui::work

#include "moc_sheet_table.cpp"
