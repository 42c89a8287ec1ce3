"""The style sheet: where each colour and size of the theme goes."""

from string import Template


def style_sheet(tokens: dict[str, object], points: float) -> str:
    """Return the style sheet for one appearance and one size of letters."""
    sizes = {
        "p_title": points * 1.9,
        "p_heading": points * 1.25,
        "p_big": points * 1.5,
        "p_caption": points * 0.9,
        "p_small": points * 0.85,
        "p_over": points * 0.82,
        "h_nav": round(points * 3.8),
        "h_tight": round(points * 3.0),
        "h_button": round(points * 3.2),
        "h_button_2": round(points * 3.2) - 2,
        "h_chip": round(points * 2.8),
        "h_field": round(points * 3.2),
    }
    shape = {"soft_edge": tokens["text"] if tokens["outlined"] else "transparent"}
    return Template(_SHEET).substitute({**tokens, **sizes, **shape})


_SHEET = """
* { outline: none; }
QMainWindow, QDialog, QWidget[paint="ground"] { background: $ground; }
QWidget[paint="surface"] { background: $surface; }
QToolTip { background: $text; color: $surface; border: 0; padding: 5px 8px; }
QFrame[paint="sidebar"] { background: $sidebar; border: 0; border-right: 1px solid $line; }
QFrame[paint="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[paint="drawer"] { background: $surface; border: 0; border-left: 1px solid $line_strong; border-radius: 0; }
QFrame[paint="well"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QFrame[paint="line"] { background: $line; max-height: 1px; min-height: 1px; border: 0; }
QFrame[paint="notice"] { background: $text; border: 0; border-radius: 10px; }
QFrame[paint="notice"] QLabel { color: $surface; }
QFrame[paint="notice"] QPushButton { background: transparent; border: 1px solid $surface; color: $surface; }
QFrame[paint="notice"] QPushButton:hover { background: $surface; color: $text; }
QFrame[paint="notice"] QPushButton[kind="ghost"] { border: 1px solid transparent; }
QFrame[paint="notice"] QPushButton[ringed="true"]:focus {
    border: 2px solid $surface; padding: 0 12px; min-height: ${h_button_2}px; }
QFrame[paint="todo"] { background: $todo_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QFrame[paint="todo"] QLabel { color: $todo; }
QFrame[paint="warn"] { background: $warn_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QFrame[paint="warn"] QLabel { color: $warn; }
QFrame[paint="danger"] { background: $danger_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QFrame[paint="danger"] QLabel { color: $danger; }
QFrame[paint="ok"] { background: $ok_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QFrame[paint="ok"] QLabel { color: $ok; }
QFrame[paint="info"] { background: $info_soft; border: 1px solid $soft_edge; border-radius: 8px; }
QFrame[paint="info"] QLabel { color: $info; }

QLabel { background: transparent; }
QLabel[kind="title"] { font-size: ${p_title}pt; font-weight: 600; color: $text; }
QLabel[kind="heading"] { font-size: ${p_heading}pt; font-weight: 600; color: $text; }
QLabel[kind="big"] { font-size: ${p_big}pt; font-weight: 600; color: $text; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="caption"] { color: $muted; font-size: ${p_caption}pt; font-weight: 500; }
QLabel[kind="small"] { color: $muted; font-size: ${p_small}pt; }
QLabel[kind="overline"] { color: $muted; font-size: ${p_over}pt; font-weight: 600; letter-spacing: 0.6px; }
QLabel[kind="problem"] { color: $danger; font-size: ${p_caption}pt; font-weight: 500; }
QLabel[kind="mono"] { font-size: ${p_heading}pt; font-weight: 500; color: $text; }

QPushButton { min-height: ${h_button}px; padding: 0 13px; border-radius: 8px; border: 1px solid $field;
    background: $surface; color: $text; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $faint; border-color: $line; background: transparent; }
QPushButton[ringed="true"]:focus { border: 2px solid $accent; padding: 0 12px; min-height: ${h_button_2}px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $faint; border-color: $line; }
QPushButton[kind="primary"][ringed="true"]:focus { border: 2px solid $text; }
QPushButton[kind="danger"] { color: $danger; border: 1px solid $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:disabled { color: $faint; border-color: $line; background: transparent; }
QPushButton[kind="chip"] {
    min-height: ${h_chip}px; padding: 0 12px; border-radius: 15px; border: 1px solid $field; color: $muted; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border: 1px solid $accent; color: $accent; }
QPushButton[kind="chip"][ringed="true"]:focus { border: 2px solid $accent; padding: 0 11px; min-height: 26px; }
QPushButton[kind="ghost"] { border: 1px solid transparent; background: transparent; color: $muted; padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: $hover; color: $text; }
QPushButton[kind="ghost"][ringed="true"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[kind="link"] {
    border: 1px solid transparent; background: transparent; color: $accent; padding: 0 4px; text-align: left; }
QPushButton[kind="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[kind="link"][ringed="true"]:focus { border: 2px solid $accent; padding: 0 3px; }
QPushButton[kind="segment"] {
    border: 0; border-bottom: 2px solid transparent; border-radius: 0; background: transparent;
    padding: 0 2px; margin-right: 12px; color: $muted; font-weight: 500; min-height: 34px; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { color: $text; border-bottom: 2px solid $accent; }
QPushButton[kind="segment"][ringed="true"]:focus {
    color: $accent; border: 0; border-bottom: 2px solid $text; padding: 0 2px; min-height: 34px; }
QPushButton[kind="fold"] { border: 1px solid transparent; background: transparent; color: $text; padding: 0 6px 0 0;
    min-height: ${h_tight}px; text-align: left; font-weight: 600; font-size: ${p_caption}pt; }
QPushButton[kind="fold"]:hover { color: $accent; }
QPushButton[kind="fold"]:disabled { color: $muted; }
QPushButton[kind="fold"][ringed="true"]:focus { border: 2px solid $accent; padding: 0 5px 0 0; }
QPushButton[kind="nav"] { text-align: left; padding: 0 12px; min-height: ${h_nav}px; border: 2px solid transparent;
    border-radius: 9px; background: transparent; color: $muted; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $line; color: $text; }
QPushButton[kind="nav"]:checked { background: $surface; color: $text; border: 2px solid $soft_edge; }
QPushButton[kind="nav"][ringed="true"]:focus { border: 2px solid $accent; }
QPushButton[kind="nav"][narrow="true"] { padding: 0; text-align: center; }
QPushButton[kind="nav"][tight="true"] { min-height: ${h_tight}px; }
QStatusBar QPushButton { min-height: 22px; }
QPushButton[kind="tile"] {
    text-align: left; padding: 12px 16px; border-radius: 10px; border: 1px solid $field; background: $surface; }
QPushButton[kind="tile"]:disabled { border-color: $line; background: transparent; }
QPushButton[kind="tile"]:hover { background: $hover; }
QPushButton[kind="tile"]:checked { background: $accent_soft; border: 2px solid $accent; padding: 11px 15px; }
QPushButton[kind="tile"][ringed="true"]:focus { border: 2px solid $text; padding: 11px 15px; }
QPushButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox, QAbstractSpinBox {
    background: $surface; border: 1px solid $field; border-radius: 8px;
    padding: 0 10px; min-height: ${h_field}px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 5px 7px; }
QTextBrowser { border: 0; padding: 0; background: transparent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: 0; padding: 0; min-height: 0; background: transparent; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $text; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 0 9px; min-height: ${h_button_2}px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 4px 6px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border: 2px solid $danger; padding: 0 9px; min-height: ${h_button_2}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit:read-only {
    background: $sunken; color: $muted; border-color: $line; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; padding: 4px; color: $text;
    selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 0; background: transparent; }

QTableView, QListView, QTreeView {
    background: transparent; border: 0; border-radius: 8px; gridline-color: transparent; color: $text;
    selection-background-color: $selected; selection-color: $text; }
QTableView[ringed="true"]:focus, QListView[ringed="true"]:focus, QTreeView[ringed="true"]:focus {
    border: 2px solid $accent; }
QListView[offer="true"] { background: $surface; border: 1px solid $line_strong; padding: 4px; border-radius: 0; }
QListView::item { min-height: 34px; padding: 0 8px; border-radius: 6px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $selected; color: $text; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 8px 12px;
    font-size: ${p_caption}pt; font-weight: 600; }
QHeaderView::section:first { padding-left: 18px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; }
QTableCornerButton::section { background: transparent; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[paint="none"] { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border: 1px solid $soft_edge; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QStatusBar { background: $sidebar; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; font-size: ${p_caption}pt; }
QMenuBar { background: $sidebar; color: $text; padding: 1px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $line; }
QMenu { background: $surface; border: 1px solid $line_strong; padding: 5px; color: $text; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QSplitter::handle { background: transparent; }
QFrame[paint="drop"] { background: $accent; border: 0; border-radius: 1px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $sidebar; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: 0; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
"""
